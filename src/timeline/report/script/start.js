// Each section draws, in the order of the page.
for (const id of Object.keys(data)) {
  if (sections[id]) sections[id](data[id]);
}
