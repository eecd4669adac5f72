// The page is put to work: first what is chosen, then each section in its order.
startState();
startChosen();
startMarks();
for (const id of Object.keys(data)) {
  if (sections[id]) sections[id](data[id]);
}
if (record.n) startForm();
startTools();
startPrint();
if (state.part) goTo(state.part);
