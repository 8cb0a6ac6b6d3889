// The shell: who is open, in which language the page speaks, and the address that says both.

import { button, el, icon, PATHS } from "/page/dom.js";
import { Drawer } from "/page/drawer.js";
import { fullName } from "/page/media.js";
import { Phone } from "/page/phone.js";
import { act, listen } from "/page/world.js";
import { choose, language, LANGUAGES, learn, role, say } from "/page/words.js";

const STATE_MOVED = new Set(["people", "person", "members"]);

const find = (id) => document.getElementById(id);

class Shell {
  constructor() {
    this.phones = [];
    this.current = null;
    this.drawer = new Drawer(find("drawer"), find("notes"), this);
  }

  async begin() {
    const asked = new URLSearchParams(location.search);
    choose(asked.get("lang"));
    await Promise.all([this.learn(), this.drawer.refresh()]);
    const wanted = asked.has("as") ? asked.get("as").split(",").map(Number) : this.state.people.slice(0, 2).map((one) => one.id);
    for (const id of wanted) await this.add(id, asked);
    this.current = this.phones[0] ?? null;
    this.render();
    this.drawer.show(asked.get("panel"));
    listen((happening) => this.told(happening), () => this.refresh(), (isLost) => this.lost(isLost));
  }

  async add(id, asked) {
    const person = this.state.people.find((one) => one.id === id);
    if (!person || this.phones.some((one) => one.id === id)) return;
    const phone = new Phone(person, this.state.bot, this);
    if (asked?.has("chat")) phone.open = Number(asked.get("chat"));
    if (asked?.has("start")) phone.payload = asked.get("start");
    this.phones.push(phone);
    this.current = phone;
    await phone.refresh();
  }

  async learn() {
    this.state = await act("state");
  }

  nameOf(chatId) {
    return fullName([...this.state.people, ...this.state.groups].find((one) => one.id === chatId)) || String(chatId);
  }

  async openPhone(id) {
    await this.add(id);
    this.turnTo(this.phones.find((one) => one.id === id));
    this.render();
    if (matchMedia("(max-width: 719px)").matches) this.drawer.show(null);
    this.current.node.scrollIntoView({ inline: "center" });
  }

  close(phone) {
    this.phones = this.phones.filter((one) => one !== phone);
    if (this.current === phone) this.current = this.phones[0] ?? null;
    this.render();
  }

  async told(happening) {
    this.phones.forEach((phone) => phone.told(happening));
    if (STATE_MOVED.has(happening.kind) || this.isFirstWord(happening)) await this.learn();
    await this.drawer.told(happening);
    if (happening.kind === "clock") this.phones.forEach((phone) => phone.hands.giveUp());
    if (happening.kind === "people") this.render();
  }

  // Whoever writes to the bot for the first time has started it.
  isFirstWord({ kind, message }) {
    return kind === "message" && this.state.people.some((one) => !one.has_started && one.id === message.from?.id && one.id === message.chat.id);
  }

  async refresh() {
    await Promise.all([this.learn(), this.drawer.refresh()]);
    await Promise.all(this.phones.map((phone) => phone.refresh()));
    this.render();
  }

  lost(isLost) {
    find("lost").hidden = !isLost;
    find("lost").textContent = isLost ? say("lost") : "";
  }

  isHidden(phone) {
    return phone !== this.current && matchMedia("(max-width: 719px)").matches;
  }

  changed() {
    if (this.isReady) this.renderSwitcher();
  }

  render() {
    this.isReady = true;
    find("title").textContent = document.title = say("title");
    this.renderTongues();
    this.renderTools();
    this.renderWho();
    this.renderSwitcher();
    const nodes = this.phones.length ? this.phones.map((phone) => phone.node) : [el("p", { class: "nobody" }, say("nobody"))];
    const main = find("phones");
    const isOther = nodes.length !== main.children.length || nodes.some((node, index) => node !== main.children[index]);
    if (isOther) main.replaceChildren(...nodes);
    this.remember();
  }

  renderTongues() {
    find("tongues").setAttribute("aria-label", say("page-language"));
    find("tongues").replaceChildren(...Object.entries(LANGUAGES).map(([code, name]) =>
      button(code.toUpperCase(), () => this.speak(code), { lang: code, title: name, "aria-label": name, "aria-pressed": String(code === language()) })));
  }

  speak(code) {
    choose(code);
    this.phones.forEach((phone) => phone.render());
    this.render();
    this.drawer.render();
  }

  renderTools() {
    const shown = button("", () => this.drawer.toggle(), { id: "tools", class: "tools-toggle", "aria-label": say("tools"), "aria-expanded": String(Boolean(this.drawer.open)), "aria-controls": "drawer" });
    shown.append(icon(PATHS.tools), el("span", {}, say("tools")));
    find("tools-place").replaceChildren(shown);
  }

  renderWho() {
    const free = this.state.people.filter((one) => !this.phones.some((phone) => phone.id === one.id));
    const options = free.map((one) => el("option", { value: one.id }, [fullName(one), one.label && role(one.label)].filter(Boolean).join(" · ")));
    const pick = async (event) => { await this.add(Number(event.target.value)); this.render(); };
    const select = el("select", { id: "add", onchange: pick, disabled: !free.length }, el("option", { value: "" }, `+ ${say("add")}`), ...options);
    find("who").replaceChildren(el("label", { class: "unseen", for: "add" }, say("who")), select);
  }

  renderSwitcher() {
    const nav = find("switcher");
    nav.setAttribute("aria-label", say("people"));
    nav.replaceChildren(...this.phones.map((phone) => {
      const count = [...phone.unread.values()].reduce((sum, one) => sum + one, 0);
      return el("button", { type: "button", "aria-pressed": String(phone === this.current), onclick: () => this.turnTo(phone) },
        fullName(phone.view.person), count > 0 && el("span", { class: "badge", "aria-label": say("unread", { count }) }, String(count)));
    }));
    this.phones.forEach((phone) => phone.node.classList.toggle("is-current", phone === this.current));
  }

  turnTo(phone) {
    this.current = phone;
    phone.render();
  }

  remember() {
    const address = new URLSearchParams({ as: this.phones.map((phone) => phone.id).join(","), lang: language(), ...(this.drawer.open && { panel: this.drawer.open }) });
    find("tools")?.setAttribute("aria-expanded", String(Boolean(this.drawer.open)));
    history.replaceState(null, "", `?${address.toString().replaceAll("%2C", ",")}`);
  }
}

await learn();
await new Shell().begin();
