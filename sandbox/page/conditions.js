// What is not as usual, on purpose: the faults that are switched on and the clock that was moved.

import { act } from "/page/world.js";

export const conditions = { rules: [], ahead: 0 };

export async function learnConditions() {
  const [{ rules }, { ahead }] = await Promise.all([act("faults"), act("clock")]);
  Object.assign(conditions, { rules, ahead });
}

export const now = () => Date.now() + conditions.ahead * 1000;

export async function setRules(rules) {
  conditions.rules = (await act("set_faults", { rules })).rules;
}

// By so many seconds, ahead or back.
export async function moveClock(seconds) {
  conditions.ahead = (await act("move_clock", { seconds })).ahead;
}
