// What covers a phone for a moment: alerts, questions, the choice of a place, toasts.

import { button, el } from "/page/dom.js";
import { say } from "/page/words.js";

const TOAST_FOR = 3500;
const PLACES = [["place-akimat", 53.2144, 63.6246], ["place-park", 53.2188, 63.6412], ["place-rudny", 52.9729, 63.1168]];

export function toast(phone, text) {
  const shown = el("div", { class: "toast", role: "status" }, text);
  phone.querySelector(".over").append(shown);
  setTimeout(() => shown.remove(), TOAST_FOR);
}

export function alertBox(phone, text) {
  return ask(phone, text, [[say("ok"), true]]);
}

export function confirmBox(phone, text, yes) {
  return ask(phone, text, [[say("cancel"), false], [yes, true]]);
}

function ask(phone, text, answers) {
  return opened(phone, (finish) => [
    el("p", {}, text),
    el("div", { class: "answers" }, ...answers.map(([word, value]) => button(word, () => finish(value), { class: value ? "main" : "" }))),
  ]);
}

export function choosePlace(phone) {
  return opened(phone, (finish) => {
    const latitude = field("latitude", 53.2144, 90);
    const longitude = field("longitude", 63.6246, 180);
    const typed = () => finish({ latitude: latitude.input.valueAsNumber, longitude: longitude.input.valueAsNumber });
    const form = el("form", { class: "coordinates", onsubmit: (event) => { event.preventDefault(); typed(); } },
      latitude.label, longitude.label,
      el("div", { class: "answers" }, button(say("cancel"), () => finish(null)), el("button", { class: "main" }, say("send"))));
    return [el("p", {}, say("choose-place")),
      ...PLACES.map(([name, lat, lon]) => button(say(name), () => finish({ latitude: lat, longitude: lon }), { class: "choice" })), form];
  });
}

// `options` are pairs of value and words.
export function choose(phone, title, options) {
  return opened(phone, (finish) => [el("p", {}, title),
    ...options.map(([value, shown]) => button(shown, () => finish(value), { class: "choice" })),
    el("div", { class: "answers" }, button(say("cancel"), () => finish(null)))]);
}

export function askText(phone, title, name) {
  return opened(phone, (finish) => {
    const input = el("input", { type: "text", required: true, maxlength: "128", "aria-label": name, placeholder: name });
    const form = el("form", { class: "coordinates is-single", onsubmit: (event) => { event.preventDefault(); finish(input.value.trim() || null); } }, input,
      el("div", { class: "answers" }, button(say("cancel"), () => finish(null)), el("button", { class: "main" }, say("ok"))));
    return [el("p", {}, title), form];
  });
}

function field(name, value, limit) {
  const input = el("input", { type: "number", step: "any", required: true, min: -limit, max: limit, value });
  return { input, label: el("label", {}, say(name), input) };
}

// `build(finish)` gives what stands in the box; `finish(value)` closes it, Escape does so with null.
export function opened(phone, build) {
  return new Promise((resolve) => {
    const box = el("div", { class: "box", role: "alertdialog", "aria-modal": "true", tabindex: "-1" });
    const back = document.activeElement;
    const screen = phone.querySelector(".screen");
    const finish = (value) => { veil.remove(); screen.inert = Boolean(phone.querySelector(".veil")); back?.focus?.(); resolve(value); };
    const veil = el("div", { class: "veil", onkeydown: (event) => event.key === "Escape" && finish(null) }, box);
    box.append(...build(finish));
    box.setAttribute("aria-label", box.querySelector("p").textContent);
    phone.append(veil);
    screen.inert = true;
    (box.querySelector("input[type=text]") ?? box.querySelector(".main") ?? box).focus();
  });
}
