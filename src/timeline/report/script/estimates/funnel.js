// Funnels, as the audit's engine reckons them (estimates/funnel.py): exact binomial limits, wider where sites differ more.
const FUNNEL_NEEDS = 8;
const FUNNEL_TAILS = [0.001, 0.025, 0.975, 0.999];
const WINSORISED = 0.1, FAR_SITE = 6, FUNNEL_LINES = 80;

// How likely each number met of n is, from the first that is likely at all; they add up to 1.
function binomialChances(n, share) {
  const middle = Math.min(Math.floor((n + 1) * share), n);
  const odds = share / (1 - share);
  const up = [1];
  for (let k = middle; k < n && up[up.length - 1] > 1e-40; k += 1) up.push(up[up.length - 1] * (n - k) / (k + 1) * odds);
  const down = [1];
  for (let k = middle; k > 0 && down[down.length - 1] > 1e-40; k -= 1) down.push(down[down.length - 1] * k / (n - k + 1) / odds);
  const every = down.slice(1).reverse().concat(up);
  const whole = every.reduce(function (a, b) { return a + b; }, 0);
  return { first: middle - down.length + 1, every: every.map(function (one) { return one / whole; }) };
}

// The least number met of n that chance stays at or below so often, for each tail.
function leastCounts(chances) {
  let sum = 0;
  const below = chances.every.map(function (one) { return sum += one; });
  return FUNNEL_TAILS.map(function (tail) {
    const at = below.findIndex(function (one) { return one >= tail; });
    return chances.first + (at < 0 ? below.length - 1 : at);
  });
}

// How far a site is from a share, in standard deviations: that of the exact chance (mid-p), or by arcsine roots if very far.
function deviateOf(met, n, share, chances) {
  const far = (Math.asin(Math.sqrt(met / n)) - Math.asin(Math.sqrt(share))) * Math.sqrt(4 * n);
  if (Math.abs(far) >= FAR_SITE) return far;
  const at = met - chances.first;
  const whole = function (some) { return some.reduce(function (a, b) { return a + b; }, 0); };
  const same = (chances.every[at] || 0) / 2;
  const less = whole(chances.every.slice(0, Math.max(at, 0))) + same;
  const more = whole(chances.every.slice(Math.max(at + 1, 0)).reverse()) + same;
  if (!Math.min(less, more)) return far;
  return less <= more ? normalDeviate(less) : -normalDeviate(more);
}

// The number below which this part of some lies, between two of them in proportion.
function partBelow(numbers, part) {
  const sorted = Array.from(numbers).sort(function (a, b) { return a - b; });
  const at = part * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
}

// Spiegelhalter's phi, and the standard deviation between sites on the scale of arcsine roots.
function overdispersion(deviates, sizes) {
  const [low, high] = [WINSORISED, 1 - WINSORISED].map(function (part) { return partBelow(deviates, part); });
  const squares = deviates.map(function (one) { return Math.pow(Math.min(Math.max(one, low), high), 2); });
  const spread = squares.reduce(function (a, b) { return a + b; }, 0) / sizes.length;
  let sum = 0;
  let square = 0;
  for (const n of sizes) {
    sum += 4 * n;
    square += 16 * n * n;
  }
  const beyond = (sizes.length * spread - (sizes.length - 1)) / (sum - square / sum);
  return { spread: spread, between: Math.sqrt(Math.max(beyond, 0)) };
}

// The least and most share that sites of so many would have by chance; wider where they differ more.
function funnelLimits(n, share, between, chances) {
  const exactly = leastCounts(chances || binomialChances(n, share)).map(function (one) { return one / n; });
  if (!between) return exactly;
  const centre = Math.asin(Math.sqrt(share));
  const spread = Math.sqrt(1 / (4 * n) + between * between);
  return exactly.map(function (one, k) {
    const angle = Math.min(Math.max(centre + normalDeviate(FUNNEL_TAILS[k]) * spread, 0), Math.PI / 2);
    const wider = Math.pow(Math.sin(angle), 2);
    return k < 2 ? Math.min(one, wider) : Math.max(one, wider);
  });
}

function positionOf(share, limits) {
  if (share > limits[2]) return share > limits[3] ? "above 99.8 %" : "above 95 %";
  if (share < limits[1]) return share < limits[0] ? "below 99.8 %" : "below 95 %";
  return "within";
}

// Numbers of clocks from 1 to beyond the largest site at which the funnel is drawn.
function drawnSizes(most) {
  const top = Math.log10(most * 1.05);
  const found = new Set();
  for (let k = 0; k < FUNNEL_LINES; k += 1) {
    found.add(halfToEven(k === FUNNEL_LINES - 1 ? most * 1.05 : Math.pow(10, top * k / (FUNNEL_LINES - 1))));
  }
  return Array.from(found);
}

// The funnel of sites, each { name, met, n }; `refused` says of what it has too little.
function funnelOf(every) {
  const sites = every.filter(function (one) { return one.n > 0; });
  const total = function (name) { return sites.reduce(function (sum, one) { return sum + one[name]; }, 0); };
  const [met, n] = [total("met"), total("n")];
  const most = Math.max(...sites.map(function (one) { return one.n; }));
  const plain = { n: n, most: most, share: met / n, sites: sites };
  if (sites.length < FUNNEL_NEEDS) return Object.assign(plain, { refused: "few" });
  if (!met || met === n) return Object.assign(plain, { refused: "same" });
  const chances = sites.map(function (one) { return binomialChances(one.n, plain.share); });
  const deviates = sites.map(function (one, k) { return deviateOf(one.met, one.n, plain.share, chances[k]); });
  const { spread, between } = overdispersion(deviates, sites.map(function (one) { return one.n; }));
  plain.sites = sites.map(function (one, k) {
    const limits = funnelLimits(one.n, plain.share, between, chances[k]);
    return { name: one.name, met: one.met, n: one.n, share: one.met / one.n, limits: limits, position: positionOf(one.met / one.n, limits) };
  });
  if (plain.sites.every(function (one) { return one.limits[1] <= 0 && one.limits[2] >= 1; })) return Object.assign(plain, { refused: "small" });
  const lines = drawnSizes(most).map(function (size) { return { n: size, limits: funnelLimits(size, plain.share, between) }; });
  return Object.assign(plain, { refused: "", lines: lines, spread: spread, between: between });
}
