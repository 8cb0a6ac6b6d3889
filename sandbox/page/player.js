// A sound in a bubble: play and pause, how far it is, how long it lasts. One sound plays at a time.

import { el, icon, iconButton, PATHS } from "/page/dom.js";
import { say } from "/page/words.js";

let playing = null;

export const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

// `lasts` in seconds, as the sender's client measured it.
export function player(source, lasts, title) {
  const sound = new Audio();
  const length = () => (Number.isFinite(sound.duration) ? sound.duration : lasts);
  const bar = el("progress", { max: "1", value: "0", "aria-label": title });
  const time = el("span", { class: "lasts" }, minutes(lasts));
  const toggle = iconButton(PATHS.play, `${say("play")}: ${title}, ${minutes(lasts)}`, () => turn(sound, source), { class: "disc" });
  const show = () => {
    toggle.replaceChildren(icon(sound.paused ? PATHS.play : PATHS.pause));
    toggle.setAttribute("aria-pressed", String(!sound.paused));
    bar.value = length() ? Math.min(1, sound.currentTime / length()) : 0;
    time.textContent = minutes(sound.paused && !sound.currentTime ? lasts : sound.currentTime);
  };
  for (const event of ["play", "pause", "timeupdate"]) sound.addEventListener(event, show);
  sound.addEventListener("ended", () => { sound.currentTime = 0; show(); });
  sound.addEventListener("error", () => { time.textContent = say("no-sound"); });
  return el("div", { class: "sound" }, toggle, el("span", { class: "named" }, el("b", {}, title), bar), time);
}

function turn(sound, source) {
  if (!sound.src) sound.src = source;
  if (!sound.paused) return sound.pause();
  playing?.pause();
  playing = sound;
  // A sound the browser cannot play says so by its "error" event.
  return sound.play().catch(() => undefined);
}
