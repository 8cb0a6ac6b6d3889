// A voice message in the making: from the microphone, or a short tone where there is none.

import { opened } from "/page/dialogs.js";
import { button, el } from "/page/dom.js";
import { minutes } from "/page/player.js";
import { say } from "/page/words.js";

const RATE = 8000;
const TONE_FOR = 3;

// What was said as `{ file, lasts }` with whole seconds, or null.
export async function recorded(phone) {
  const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => null);
  if (!stream) return withoutMicrophone(phone);
  const sound = await speak(phone, new MediaRecorder(stream));
  stream.getTracks().forEach((track) => track.stop());
  return sound;
}

async function speak(phone, recorder) {
  const parts = [];
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  const stopped = new Promise((resolve) => { recorder.addEventListener("stop", resolve); });
  recorder.start();
  const began = performance.now();
  const isMeant = await opened(phone, (finish) => [el("p", {}, say("recording")), counter(began),
    el("div", { class: "answers" }, button(say("cancel"), () => finish(false)), button(say("send"), () => finish(true), { class: "main" }))]);
  const lasts = Math.max(1, Math.round((performance.now() - began) / 1000));
  recorder.stop();
  await stopped;
  return isMeant ? { file: new File(parts, "voice.webm", { type: recorder.mimeType }), lasts } : null;
}

function counter(began) {
  const shown = el("p", { class: "counter" }, minutes(0));
  const tick = () => {
    if (shown.isConnected || performance.now() - began < 500) setTimeout(tick, 200);
    shown.textContent = minutes((performance.now() - began) / 1000);
  };
  tick();
  return shown;
}

async function withoutMicrophone(phone) {
  const isMeant = await opened(phone, (finish) => [el("p", {}, say("no-microphone")),
    el("div", { class: "answers" }, button(say("cancel"), () => finish(false)), button(say("send-tone"), () => finish(true), { class: "main" }))]);
  return isMeant ? { file: new File([tone()], "voice.wav", { type: "audio/wav" }), lasts: TONE_FOR } : null;
}

// A WAV file: one channel, 8 bits, a tone that swells and fades.
function tone() {
  const size = RATE * TONE_FOR;
  const header = new DataView(new ArrayBuffer(44));
  const words = [[0, "RIFF"], [8, "WAVE"], [12, "fmt "], [36, "data"]];
  words.forEach(([at, word]) => [...word].forEach((letter, index) => header.setUint8(at + index, letter.charCodeAt(0))));
  [[4, 36 + size], [16, 16], [24, RATE], [28, RATE], [40, size]].forEach(([at, number]) => header.setUint32(at, number, true));
  [[20, 1], [22, 1], [32, 1], [34, 8]].forEach(([at, number]) => header.setUint16(at, number, true));
  const wave = Uint8Array.from({ length: size }, (_, at) => 128 + 60 * Math.sin((Math.PI * at) / size) * Math.sin((2 * Math.PI * 440 * at) / RATE));
  return new Blob([header, wave]);
}
