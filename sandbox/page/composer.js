// The bottom of a chat: what to write, attach, choose from the commands menu or tap on the reply keyboard.

import { button, el, iconButton, PATHS } from "/page/dom.js";
import { summary } from "/page/message.js";
import { language, say } from "/page/words.js";

// `hands`: text(text), files(kind, files), voice(), place(), contact(), key(key), start(), comeBack().
export class Composer {
  constructor(hands) {
    this.hands = hands;
    this.node = el("div", { class: "composer" });
    this.about = null;
    this.isKeyboardShown = true;
    this.draft = "";
  }

  // `shown`: chat entry of the view, person, and whether a deep link waits to be started.
  render(shown) {
    this.shown = shown;
    const state = JSON.stringify([shown.entry.chat.id, shown.entry.keyboard, shown.entry.commands, shown.entry.may_write, shown.person, shown.payload, this.about, this.isKeyboardShown, language()]);
    // What is being typed is not disturbed by a message that arrives.
    if (state === this.state) return undefined;
    this.state = state;
    const isPrivate = shown.entry.chat.type === "private";
    if (isPrivate && shown.person.has_blocked) return this.bar(say("return"), () => this.hands.comeBack());
    if (isPrivate && (!shown.person.has_started || shown.payload)) return this.bar(say("start"), () => this.hands.start());
    if (shown.entry.may_write === false) return this.node.replaceChildren(el("p", { class: "readers" }, say("readers-only")));
    const hadFocus = this.node.contains(document.activeElement) && document.activeElement === this.input;
    this.node.replaceChildren(this.aboutBar(), this.commandSheet(), this.line(), this.keyboard());
    if (hadFocus) this.input.focus();
    return undefined;
  }

  bar(word, act) {
    return this.node.replaceChildren(button(word, act, { class: "wide" }));
  }

  line() {
    const placeholder = this.shown.entry.keyboard?.input_field_placeholder ?? say("write");
    // One field for good: whoever is typing keeps the place in the text when the keys below change.
    this.input ??= el("textarea", { rows: "1", onkeydown: (event) => this.typed(event), oninput: () => this.changed() });
    this.input.placeholder = placeholder;
    this.input.ariaLabel = say("write");
    if (this.input.value !== this.draft) this.input.value = this.draft;
    const form = el("form", { class: "line", onsubmit: (event) => { event.preventDefault(); this.send(); } },
      this.shown.entry.commands.length > 0 && button(say("menu"), () => this.toggleCommands(), { class: "menu", "aria-haspopup": "true" }),
      this.attach(), this.input,
      this.canHideKeyboard() && iconButton(PATHS.keyboard, say("keyboard"), () => this.toggleKeyboard(), { "aria-pressed": String(this.isKeyboardShown) }),
      iconButton(PATHS.send, say("send"), undefined, { type: "submit", class: "icon send" }));
    return form;
  }

  attach() {
    const pick = (kind, accept) => {
      const picker = el("input", { type: "file", multiple: true, accept, class: "picker", "data-kind": kind, tabindex: "-1", "aria-hidden": "true" });
      picker.addEventListener("change", () => { if (picker.files.length) this.hands.files(kind, [...picker.files]); picker.value = ""; });
      return picker;
    };
    const photo = pick("photo", "image/*");
    const paper = pick("document", "");
    const act = (work) => () => { sheet.hidden = true; work(); };
    const isPrivate = this.shown.entry.chat.type === "private";
    const sheet = el("div", { class: "sheet", hidden: true }, button(say("photo"), act(() => photo.click())), button(say("document"), act(() => paper.click())),
      button(say("voice"), act(() => this.hands.voice())), button(say("place"), act(() => this.hands.place())), isPrivate && button(say("contact"), act(() => this.hands.contact())));
    const close = (event) => { if (!event.currentTarget.contains(event.relatedTarget)) sheet.hidden = true; };
    return el("div", { class: "attach", onfocusout: close }, iconButton(PATHS.attach, say("attach"), () => { sheet.hidden = !sheet.hidden; }, { "aria-haspopup": "true" }), sheet, photo, paper);
  }

  commandSheet() {
    const send = (name) => { this.commands.hidden = true; this.draft = ""; this.input.value = ""; this.hands.text(`/${name}`); };
    this.commands = el("ul", { class: "commands", hidden: true, "aria-label": say("menu") }, ...this.shown.entry.commands.map((one) =>
      el("li", { "data-name": one.command }, button("", () => send(one.command)))));
    [...this.commands.children].forEach((item, index) => {
      const { command, description } = this.shown.entry.commands[index];
      item.firstChild.append(el("b", {}, `/${command}`), el("span", {}, description));
    });
    return this.commands;
  }

  keyboard() {
    const markup = this.shown.entry.keyboard;
    if (!markup?.keyboard || !(this.isKeyboardShown || markup.is_persistent)) return el("div", { hidden: true });
    return el("div", { class: markup.resize_keyboard ? "keyboard" : "keyboard is-tall", role: "group", "aria-label": say("keyboard") }, ...markup.keyboard.map((row) =>
      el("div", { class: "row" }, ...row.map((key) => button(key.text, () => this.tap(key), { class: "key" })))));
  }

  aboutBar() {
    if (!this.about) return el("div", { hidden: true });
    const { what, message } = this.about;
    return el("div", { class: "about" }, el("b", {}, say(what)), el("span", {}, summary(message)), iconButton(PATHS.close, say("cancel"), () => this.setAbout(null)));
  }

  setAbout(about) {
    if (about?.what === "edit") this.draft = about.message.text ?? about.message.caption;
    else if (this.about?.what === "edit") this.draft = "";
    this.about = about;
    this.render(this.shown);
    this.input?.focus();
  }

  canHideKeyboard() {
    const markup = this.shown.entry.keyboard;
    return Boolean(markup?.keyboard) && !markup.is_persistent;
  }

  toggleKeyboard() {
    this.isKeyboardShown = !this.isKeyboardShown;
    this.render(this.shown);
  }

  toggleCommands() {
    this.commands.hidden = !this.commands.hidden;
    this.commands.querySelector("li:not([hidden]) button")?.focus();
  }

  tap(key) {
    if (this.shown.entry.keyboard?.one_time_keyboard) this.isKeyboardShown = false;
    this.hands.key(key);
  }

  typed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    }
    if (event.key === "Escape") this.setAbout(null);
  }

  changed() {
    this.draft = this.input.value;
    const begun = /^\/(\w*)$/.exec(this.draft)?.[1];
    const items = [...this.commands.children];
    items.forEach((item) => { item.hidden = begun !== undefined && !item.dataset.name.startsWith(begun); });
    this.commands.hidden = begun === undefined || items.every((item) => item.hidden);
  }

  send() {
    const text = this.draft.trim();
    if (!text) return;
    const about = this.about;
    this.about = null;
    this.draft = this.input.value = "";
    this.commands.hidden = true;
    this.render(this.shown);
    this.hands.text(text, about);
  }
}
