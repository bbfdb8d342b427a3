const made = new Map();

/** One without a place of its own (`g`, `y`) is the same for every use of its literal, as what a literal gives is alike each time. */
const once = (flags) => (strings) => {
  const known = made.get(strings);
  if (known !== undefined) return known;
  const fresh = new RegExp(strings.raw[0], flags);
  made.set(strings, fresh);
  return fresh;
};

/** One that keeps its place begins anew each time. */
const anew = (flags) => ({ raw: [pattern] }) => new RegExp(pattern, flags);

export const __regexp_ = once('');
export const __regexp_i = once('i');
export const __regexp_u = once('u');
export const __regexp_iu = once('iu');
export const __regexp_su = once('su');
export const __regexp_mu = once('mu');
export const __regexp_imu = once('imu');
export const __regexp_g = anew('g');
export const __regexp_gi = anew('gi');
export const __regexp_gu = anew('gu');
export const __regexp_giu = anew('giu');
export const __regexp_gmu = anew('gmu');
export const __regexp_gimu = anew('gimu');
export const __regexp_y = anew('y');
export const __regexp_uy = anew('uy');
export const __regexp_iuy = anew('iuy');
