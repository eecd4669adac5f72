// The beta distribution, for intervals of shares. Source: Press and others, Numerical Recipes, 6.1, 6.4.
const LANCZOS = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7];

// What the logarithm of the gamma function is beyond Stirling's; small, so that large parameters lose nothing.
function beyondStirling(x) {
  if (x >= 10) {
    const y = 1 / (x * x);
    return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * 691 / 360360))))) / x;
  }
  return logGamma(x) - (x - 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
}

function logGamma(x) {
  let sum = LANCZOS[0];
  for (let k = 1; k < 9; k += 1) sum += LANCZOS[k] / (x - 1 + k);
  return (x - 0.5) * Math.log(x + 6.5) - x - 6.5 + Math.log(Math.sqrt(2 * Math.PI) * sum);
}

// The logarithm of x^a (1 - x)^b / B(a, b), of which `y` is 1 - x.
function logDensity(a, b, x, y) {
  const n = a + b;
  const near = function (value, mean) { return Math.abs(value / mean - 1) < 0.5 ? Math.log1p((value - mean) / mean) : Math.log(value / mean); };
  return a * near(x, a / n) + b * near(y, b / n) + 0.5 * (Math.log(a) + Math.log(b / n) - Math.log(2 * Math.PI)) +
    beyondStirling(n) - beyondStirling(a) - beyondStirling(b);
}

// A continued fraction of the incomplete beta function, by Lentz's method.
function betaFraction(a, b, x) {
  const least = 1e-300;
  const guard = function (value) { return Math.abs(value) < least ? least : value; };
  let c = 1;
  let d = 1 / guard(1 - (a + b) * x / (a + 1));
  let h = d;
  for (let m = 1; m < 10000; m += 1) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}

// The share of a beta distribution below x.
function betaBelow(a, b, x) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logDensity(a, b, x, 1 - x));
  return x < (a + 1) / (a + b + 2) ? front * betaFraction(a, b, x) / a : 1 - front * betaFraction(b, a, 1 - x) / b;
}

// Where to look first: by the normal curve (Abramowitz and Stegun 26.5.22), or by the ends.
function betaGuess(a, b, below) {
  if (a < 1 || b < 1) {
    const low = Math.exp(a * Math.log(a / (a + b))) / a;
    const high = Math.exp(b * Math.log(b / (a + b))) / b;
    return below < low / (low + high) ? Math.pow(a * (low + high) * below, 1 / a) : 1 - Math.pow(b * (low + high) * (1 - below), 1 / b);
  }
  const t = Math.sqrt(-2 * Math.log(Math.min(below, 1 - below)));
  let z = t - (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481));
  if (below < 0.5) z = -z;
  const h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
  const w = z * Math.sqrt((z * z - 3) / 6 + h) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * ((z * z - 3) / 6 + 5 / 6 - 2 / (3 * h));
  return a / (a + b * Math.exp(-2 * w));
}

// The point below which a share of a beta distribution lies: Halley's steps, kept between what is known.
function betaPoint(a, b, below) {
  let [least, most] = [0, 1];
  let x = Math.min(Math.max(betaGuess(a, b, below), 1e-300), 1 - 1e-16);
  for (let k = 0; k < 100; k += 1) {
    const error = betaBelow(a, b, x) - below;
    if (error > 0) most = x;
    else least = x;
    const step = error / Math.exp(logDensity(a, b, x, 1 - x) - Math.log(x) - Math.log1p(-x));
    const bend = step * ((a - 1) / x - (b - 1) / (1 - x));
    const next = x - step / (1 - 0.5 * Math.max(-1, Math.min(1, bend)));
    const inside = next > least && next < most;
    if (inside && Math.abs(next - x) <= 1e-7 * x * (1 - x)) return next; // what is left is as its third power
    x = inside ? next : least > 0 && most / least > 4 ? Math.sqrt(least * most) : (least + most) / 2;
  }
  return x;
}
