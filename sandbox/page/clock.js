// The panel "Clock": what time it is for Telegram and for the bot, and how to move it.

import { conditions, moveClock, now } from "/page/conditions.js";
import { clock, whole } from "/page/dates.js";
import { button, el } from "/page/dom.js";
import { say } from "/page/words.js";

const HOUR = 3600;
const DAY = 24 * HOUR;
const STEPS = [["plus-150-seconds", 150], ["plus-hour", HOUR], ["plus-day", DAY], ["plus-week", 7 * DAY]];
const two = (number) => String(number).padStart(2, "0");
const typed = (at) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${clock(at)}`;

// How far the clock stands from the real one, in the two largest units that say it.
export function distance(ahead) {
  const seconds = Math.round(Math.abs(ahead));
  const units = [["days", Math.floor(seconds / DAY)], ["hours", Math.floor((seconds % DAY) / HOUR)], ["minutes", Math.floor((seconds % HOUR) / 60)], ["seconds", seconds % 60]];
  const said = units.filter(([, count]) => count).slice(0, 2).map(([word, count]) => say(word, { count })).join(" ");
  return said && say(ahead > 0 ? "clock-ahead" : "clock-behind", { by: said });
}

export class ClockPanel {
  constructor(failed) {
    this.failed = failed;
    this.node = el("div", { class: "panel" });
  }

  render() {
    this.time = el("p", { class: "time" });
    this.date = el("p", { class: "date" });
    this.away = el("p", { class: "away", role: "status" });
    this.back = button(say("clock-back"), () => this.move(-conditions.ahead), { class: "plain" });
    this.node.replaceChildren(el("p", { class: "lead" }, say("clock-lead")), el("div", { class: "card face" }, this.time, this.date, this.away),
      el("div", { class: "steps" }, ...STEPS.map(([word, seconds]) => button(say(word), () => this.move(seconds), { class: "step" }))),
      this.toDate(), this.back);
    this.tick();
  }

  shown() {
    this.ticking = setInterval(() => this.tick(), 500);
  }

  hidden() {
    clearInterval(this.ticking);
  }

  told({ kind }) {
    if (kind === "clock") this.tick();
  }

  tick() {
    const at = new Date(now());
    this.time.textContent = clock(at, true);
    this.date.textContent = whole(at).split(", ").slice(0, 2).join(", ");
    this.away.textContent = distance(conditions.ahead) || say("clock-real");
    this.back.disabled = !distance(conditions.ahead);
  }

  toDate() {
    const input = el("input", { type: "datetime-local", required: true, value: typed(new Date(now())), id: "clock-date" });
    const go = (event) => { event.preventDefault(); this.move((new Date(input.value).getTime() - now()) / 1000); };
    return el("form", { class: "to-date", onsubmit: go }, el("label", { for: "clock-date" }, say("clock-to-date")), input, el("button", { class: "step" }, say("clock-go")));
  }

  async move(seconds) {
    await moveClock(seconds).catch(this.failed);
    this.tick();
  }
}
