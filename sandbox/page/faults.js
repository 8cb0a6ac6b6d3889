// The panel "Make Telegram fail": a switch for each fault, how often it strikes, and what should happen then.

import { conditions, learnConditions, setRules } from "/page/conditions.js";
import { button, el } from "/page/dom.js";
import { say } from "/page/words.js";

const RATES = [0.1, 0.25, 0.5, 1];
const WAITS = [3, 7, 30];
const COUNT_AFTER = 500;
const DELAYS = [2, 5, 20];

// kind → its name, what it does and what should come of it, and how it stands when it is switched on.
const FAULTS = {
  flood: ["fault-flood", "fault-flood-why", { rate: 0.1, retry_after: 7 }],
  forbidden: ["fault-forbidden", "fault-forbidden-why", { rate: 0.1 }],
  server_error: ["fault-server-error", "fault-server-error-why", { rate: 0.25 }],
  lost_answer: ["fault-lost-answer", "fault-lost-answer-why", { rate: 0.1 }],
  slow: ["fault-slow", "fault-slow-why", { rate: 1, seconds: 2 }],
  doubled: ["fault-doubled", "fault-doubled-why", { rate: 0.5 }],
  reordered: ["fault-reordered", "fault-reordered-why", { rate: 0.5 }],
};

export const percent = (rate) => `${Math.round(rate * 100)} %`;

export const faultName = (rule) => (FAULTS[rule.kind] ? say(FAULTS[rule.kind][0]) : rule.kind);

export class FaultsPanel {
  constructor(failed) {
    this.failed = failed;
    this.node = el("div", { class: "panel" });
  }

  render() {
    const focused = document.activeElement?.id;
    this.node.replaceChildren(el("p", { class: "lead" }, say("faults-lead")),
      ...Object.keys(FAULTS).map((kind) => this.card(kind)),
      button(say("all-off"), () => this.set([]), { class: "plain", disabled: !conditions.rules.length }));
    if (focused) this.node.querySelector(`#${focused}`)?.focus();
  }

  told({ kind }) {
    if (kind === "faults") this.render();
    if (kind === "faults" || this.isCounting || !conditions.rules.length) return;
    // Calls and updates come in numbers; what struck is counted anew now and then.
    this.isCounting = setTimeout(() => this.count(), COUNT_AFTER);
  }

  async count() {
    this.isCounting = null;
    await learnConditions().catch(this.failed);
    for (const rule of conditions.rules) {
      const shown = this.node.querySelector(`[data-fault="${rule.kind}"] .hits`);
      if (shown) shown.textContent = say("struck", { count: rule.hits });
    }
  }

  shown() {
    return this.count();
  }

  card(kind) {
    const rule = conditions.rules.find((one) => one.kind === kind);
    const [name, why, usual] = FAULTS[kind];
    const turn = (event) => this.set(event.target.checked ? [...conditions.rules, { kind, ...usual }] : conditions.rules.filter((one) => one.kind !== kind));
    const turner = el("input", { type: "checkbox", role: "switch", class: "turner", id: `fault-${kind}`, checked: Boolean(rule), "aria-describedby": `why-${kind}`, onchange: turn });
    return el("section", { class: rule ? "card is-on" : "card", "data-fault": kind },
      el("label", { class: "card-head", for: turner.id }, el("b", {}, say(name)), turner),
      el("p", { id: `why-${kind}` }, say(why)),
      rule && el("div", { class: "choices" }, this.choice(rule, "rate", "how-often", RATES, percent),
        "retry_after" in usual && this.choice(rule, "retry_after", "told-to-wait", WAITS, inSeconds),
        "seconds" in usual && this.choice(rule, "seconds", "held-for", DELAYS, inSeconds),
        el("span", { class: "hits" }, say("struck", { count: rule.hits ?? 0 }))));
  }

  choice(rule, field, word, offered, shown) {
    const values = [...new Set([...offered, rule[field]])].sort((one, two) => one - two);
    const change = (event) => this.set(conditions.rules.map((one) => (one.kind === rule.kind ? { ...one, [field]: Number(event.target.value) } : one)));
    return el("label", {}, say(word), el("select", { id: `${field}-${rule.kind}`, onchange: change },
      ...values.map((value) => el("option", { value, selected: value === rule[field] }, shown(value)))));
  }

  async set(rules) {
    await setRules(rules).catch(this.failed);
    this.render();
  }
}

const inSeconds = (count) => say("seconds", { count });
