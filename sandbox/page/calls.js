// The panel "Calls": what the bot asked of Telegram and how it was answered, as it happens.

import { clock } from "/page/dates.js";
import { button, el, iconButton, PATHS } from "/page/dom.js";
import { act } from "/page/world.js";
import { say } from "/page/words.js";

const SHOWN = 200;
const TOGETHER_FOR = 300;

export class CallsPanel {
  // `named(chatId)` is how the page calls that chat.
  constructor(failed, named) {
    Object.assign(this, { failed, named, calls: [], last: 0, method: "", isRefusedOnly: false, isPaused: false });
    this.node = el("div", { class: "panel calls" });
  }

  render() {
    this.list = el("ol", { class: "call-list", "aria-label": say("calls") });
    this.node.replaceChildren(el("p", { class: "lead" }, say("calls-lead")), this.filters(), this.list);
    this.fill();
  }

  shown() {
    this.isShown = true;
    return this.look();
  }

  hidden() {
    this.isShown = false;
  }

  told({ kind }) {
    if (kind !== "call" || !this.isShown || this.isPaused || this.isLooking) return;
    // Many calls come at once: they are fetched together.
    this.isLooking = setTimeout(() => this.look(), TOGETHER_FOR);
  }

  async look() {
    this.isLooking = null;
    try {
      const { newest } = await act("calls", { after: this.last, limit: SHOWN });
      this.last = newest.at(-1)?.number ?? this.last;
      this.calls = [...this.calls, ...newest].slice(-SHOWN * 2);
      this.fill();
    } catch (wrong) {
      this.failed(wrong);
    }
  }

  filters() {
    this.select = el("select", { "aria-label": say("method"), onchange: (event) => { this.method = event.target.value; this.fill(); } });
    const refused = el("input", { type: "checkbox", checked: this.isRefusedOnly, onchange: (event) => { this.isRefusedOnly = event.target.checked; this.fill(); } });
    const pause = iconButton(this.isPaused ? PATHS.play : PATHS.pause, say(this.isPaused ? "go-on" : "pause"), () => this.pause(), { "aria-pressed": String(this.isPaused) });
    return el("div", { class: "filters" }, this.select, el("label", {}, refused, say("refused-only")), pause, button(say("clear"), () => this.clear(), { class: "plain" }));
  }

  pause() {
    this.isPaused = !this.isPaused;
    this.render();
    return this.isPaused || this.look();
  }

  async clear() {
    await act("clear_calls").catch(this.failed);
    this.calls = [];
    this.fill();
  }

  isWanted(call) {
    if (isEmptyPoll(call) && this.method !== call.method) return false;
    return (!this.method || call.method === this.method) && (!this.isRefusedOnly || call.code !== 200);
  }

  fill() {
    const seen = [...new Set([...this.calls.map((one) => one.method), this.method].filter(Boolean))].sort();
    this.select?.replaceChildren(el("option", { value: "" }, say("every-method")), ...seen.map((one) => el("option", { value: one, selected: one === this.method }, one)));
    const wanted = this.calls.filter((call) => this.isWanted(call)).slice(-SHOWN).reverse();
    const there = new Map([...(this.list?.children ?? [])].map((item) => [item.dataset.call, item]));
    const items = wanted.map((call) => there.get(String(call.number)) ?? this.item(call));
    this.list?.replaceChildren(...(items.length ? items : [el("li", { class: "none" }, say("no-calls"))]));
  }

  // An opened call stays open while others arrive above it.
  item(call) {
    const details = el("details", {}, el("summary", {}, el("span", { class: `code ${verdict(call.code)}` }, call.code || "—"),
      el("span", { class: "named" }, el("b", {}, call.method), el("small", {}, [clock(new Date(call.at * 1000), true), call.chat_id && this.named(call.chat_id), `${Math.round(call.ms)} ${say("milliseconds")}`].filter(Boolean).join(" · ")))));
    details.addEventListener("toggle", () => details.open && details.children.length < 2 && details.append(block("call-asked", call.params), block("call-answered", call.code ? call.answer : say("never-answered"))));
    return el("li", { "data-call": call.number, "data-method": call.method, "data-code": call.code }, details);
  }
}

// A bot that waits asks again and again; that would drown the rest.
const isEmptyPoll = (call) => call.method === "getUpdates" && call.code === 200 && !call.answer?.result?.length;

const verdict = (code) => (code === 200 ? "is-good" : code === 429 ? "is-late" : "is-bad");

function block(word, told) {
  const text = typeof told === "string" ? told : JSON.stringify(told, null, 2);
  const copy = iconButton(PATHS.copy, say("copy"), async () => {
    await navigator.clipboard?.writeText(text).catch(() => undefined);
    copy.classList.add("is-done");
    setTimeout(() => copy.classList.remove("is-done"), 1500);
  });
  return el("div", { class: "told" }, el("div", { class: "told-head" }, el("b", {}, say(word)), copy), el("pre", { tabindex: "0" }, text));
}
