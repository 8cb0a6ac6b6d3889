// The drawer beside the phones: what no person can do in Telegram, but whoever tries the bot can.

import { CallsPanel } from "/page/calls.js";
import { ClockPanel, distance } from "/page/clock.js";
import { conditions, learnConditions, moveClock, setRules } from "/page/conditions.js";
import { button, el, iconButton, PATHS } from "/page/dom.js";
import { faultName, FaultsPanel, percent } from "/page/faults.js";
import { PeoplePanel } from "/page/people.js";
import { say } from "/page/words.js";

const PANELS = { faults: "panel-faults", clock: "panel-clock", calls: "panel-calls", people: "panel-people" };

export class Drawer {
  // `node` is the empty place of the drawer, `strip` that of the notes above the phones.
  constructor(node, strip, shell) {
    Object.assign(this, { node, strip, shell, open: null });
    const failed = (wrong) => this.failed(wrong);
    this.panels = { faults: new FaultsPanel(failed), clock: new ClockPanel(failed), calls: new CallsPanel(failed, (id) => shell.nameOf(id)), people: new PeoplePanel(failed, shell) };
    node.addEventListener("keydown", (event) => event.key === "Escape" && this.show(null));
  }

  async refresh() {
    await learnConditions();
    this.render();
  }

  async told(happening) {
    if (["faults", "clock"].includes(happening.kind)) await learnConditions();
    this.panels[this.open]?.told(happening);
    if (["faults", "clock"].includes(happening.kind)) this.renderStrip();
  }

  // One of the panels, or null to close.
  show(name) {
    const isKnown = name in PANELS;
    this.panels[this.open]?.hidden?.();
    this.open = isKnown ? name : null;
    this.render();
    this.panels[this.open]?.shown?.();
    this.shell.remember();
  }

  toggle() {
    this.show(this.open ? null : "faults");
    (this.open ? this.node.querySelector("[aria-selected=true]") : document.getElementById("tools")).focus();
  }

  render() {
    this.renderStrip();
    this.node.hidden = !this.open;
    if (!this.open) return this.node.replaceChildren();
    const panel = this.panels[this.open];
    const tabs = Object.entries(PANELS).map(([name, word]) => button(say(word), () => this.turnTo(name), { role: "tab", id: `tab-${name}`, "aria-selected": String(name === this.open), tabindex: name === this.open ? "0" : "-1" }));
    this.node.setAttribute("aria-label", say("tools"));
    this.node.replaceChildren(el("div", { class: "drawer-head" }, el("h2", {}, say("tools")), iconButton(PATHS.close, say("close"), () => this.toggle())),
      el("div", { class: "tabs", role: "tablist", "aria-label": say("tools"), onkeydown: (event) => this.step(event) }, ...tabs),
      el("p", { class: "wrong", role: "alert", hidden: true }), panel.node);
    panel.node.setAttribute("role", "tabpanel");
    panel.node.setAttribute("aria-labelledby", `tab-${this.open}`);
    return panel.render();
  }

  turnTo(name) {
    this.show(name);
    this.node.querySelector(`#tab-${name}`).focus();
  }

  step({ key }) {
    const names = Object.keys(PANELS);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (by) this.turnTo(names.at((names.indexOf(this.open) + by) % names.length));
  }

  failed(wrong) {
    const told = this.node.querySelector(".wrong");
    if (!told) return;
    told.textContent = say("failed", { why: wrong.message });
    told.hidden = false;
  }

  // Whoever comes to the page sees at once that something is not as usual, and ends it with one press.
  renderStrip() {
    const faults = conditions.rules.map((rule) => `${faultName(rule)} · ${percent(rule.rate)}`).join(", ");
    const away = distance(conditions.ahead);
    this.strip.replaceChildren(...[
      faults && this.note("is-fault", `${say("faults-on")}: ${faults}`, say("all-off"), () => setRules([])),
      away && this.note("is-clock", away, say("clock-back"), () => moveClock(-conditions.ahead)),
    ].filter(Boolean));
  }

  note(kind, text, word, undo) {
    return el("p", { class: `note ${kind}`, role: "status" }, el("span", {}, text), button(word, async () => { await undo(); this.render(); }));
  }
}
