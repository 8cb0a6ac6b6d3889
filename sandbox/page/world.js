// The page's only door to the sandbox: actions out, the stream of happenings in.

import { say } from "/page/words.js";

const MOVED = new Set(["commands", "keyboard", "members", "people", "person", "pinned", "topics"]);

class Lost extends Error {}

// Whatever is asked for while the line is broken is asked for again when it heals, and a note says so meanwhile.
addEventListener("unhandledrejection", (event) => event.reason instanceof Lost && event.preventDefault());

export async function act(action, given = {}) {
  const answer = await asked(action, given);
  if (!answer.ok) throw new Error(answer.description);
  return answer.result;
}

async function asked(action, given) {
  try {
    const response = await fetch(`/sandbox/${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(given),
    });
    return await response.json();
  } catch (wrong) {
    // Of what `fetch` and the stream of an answer may throw, this is how they tell of the network.
    throw wrong instanceof TypeError ? new Lost(say("lost")) : wrong;
  }
}

// Calls `told(happening)` for each, `again()` after every gap, `lost(true | false)` as the line breaks and heals.
// The first gap is the one between what the page was drawn from and the moment the line stands.
export function listen(told, again, lost) {
  const source = new EventSource("/sandbox/events");
  source.onmessage = (event) => {
    const happening = JSON.parse(event.data);
    if (happening.kind !== "hello") return told(happening);
    lost(false);
    again();
  };
  source.onerror = () => lost(true);
}

export const needsFreshView = (kind) => MOVED.has(kind);

export async function encoded(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(text);
}
