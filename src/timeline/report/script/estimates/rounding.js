// To a whole number, halves to the even one, as the engine rounds.
function halfToEven(value) {
  const below = Math.floor(value);
  if (value - below === 0.5) return below % 2 ? below + 1 : below;
  return Math.round(value);
}
