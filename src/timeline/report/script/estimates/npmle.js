// The most likely masses of the atoms, by self-consistency and isotonic Newton steps in turn (Wellner
// and Zhan 1997), as Python's module of this name finds them.
const FIT_TOLERANCE = 1e-11; // done when no fit whatever could be likelier by more, in log likelihood per clock
const FIT_ROUNDS = 2000;

// Cumulated masses along the line of atoms, from 0 to 1; a slice of work for each round.
function* likeliest(atoms) {
  const all = atoms.weights.reduce(function (sum, n) { return sum + n; }, 0);
  let total = cumulated(new Float64Array(atoms.size).fill(1 / atoms.size), false);
  for (let round = 0; round < FIT_ROUNDS; round += 1) {
    const gradient = fitGradient(atoms, total, all);
    if (gradient.reduce(function (most, one) { return Math.max(most, one); }) - 1 < FIT_TOLERANCE) break;
    total = leap(atoms, cumulated(gradient.map(function (one, k) { return (total[k + 1] - total[k]) * one; }), true));
    yield;
  }
  return total;
}

function cumulated(masses, whole) {
  const total = new Float64Array(masses.length + 1);
  masses.forEach(function (mass, k) { total[k + 1] = total[k] + mass; });
  const all = whole ? total[masses.length] : 1;
  return total.map(function (one) { return one / all; });
}

// How likely each kind of clock is.
function chancesOf(atoms, total) {
  return atoms.first.map(function (first, k) { return total[atoms.last[k] + 1] - total[first]; });
}

// Of each atom, its likelihood per clock: 1 where it has mass, less where it can have none.
function fitGradient(atoms, total, all) {
  const edges = new Float64Array(atoms.size + 1);
  chancesOf(atoms, total).forEach(function (chance, k) {
    const pull = atoms.weights[k] / all / Math.max(chance, 1e-300);
    edges[atoms.first[k]] += pull;
    edges[atoms.last[k] + 1] -= pull;
  });
  let sum = 0;
  return edges.subarray(0, atoms.size).map(function (one) { return (sum += one); });
}

// One isotonic Newton step, halved until it is no worse.
function leap(atoms, total) {
  const [slope, bend] = [new Float64Array(atoms.size + 1), new Float64Array(atoms.size + 1)];
  chancesOf(atoms, total).forEach(function (chance, k) {
    const pull = atoms.weights[k] / chance;
    slope[atoms.last[k] + 1] += pull;
    slope[atoms.first[k]] -= pull;
    bend[atoms.last[k] + 1] += pull / chance;
    bend[atoms.first[k]] += pull / chance;
  });
  const inner = Array.from({ length: atoms.size - 1 }, function (_, k) { return k + 1; });
  if (!inner.length) return total;
  const least = 1e-12 * bend.reduce(function (most, one) { return Math.max(most, one); });
  const weights = inner.map(function (k) { return Math.max(bend[k], least); });
  const aim = isotonic(inner.map(function (k, at) { return total[k] + slope[k] / weights[at]; }), weights);
  let step = total.map(function (one, k) { return (k ? k < atoms.size ? Math.min(Math.max(aim[k - 1], 0), 1) : 1 : 0) - one; });
  const now = likelihood(atoms, total);
  for (let k = 0; k < 12; k += 1) {
    const next = total.map(function (one, at) { return one + step[at]; });
    if (likelihood(atoms, next) >= now) return next;
    step = step.map(function (one) { return one / 2; });
  }
  return total;
}

function likelihood(atoms, total) {
  return chancesOf(atoms, total).reduce(function (sum, chance, k) {
    return chance > 0 ? sum + atoms.weights[k] * Math.log(chance) : -Infinity;
  }, 0);
}

// The nearest values that never fall, by weighted squares: neighbours that fall are pooled.
function isotonic(values, weights) {
  const pools = [];
  values.forEach(function (value, k) {
    let pool = { sum: value * weights[k], weight: weights[k], n: 1 };
    while (pools.length && pools[pools.length - 1].sum / pools[pools.length - 1].weight >= pool.sum / pool.weight) {
      const before = pools.pop();
      pool = { sum: before.sum + pool.sum, weight: before.weight + pool.weight, n: before.n + pool.n };
    }
    pools.push(pool);
  });
  return pools.flatMap(function (pool) { return new Array(pool.n).fill(pool.sum / pool.weight); });
}
