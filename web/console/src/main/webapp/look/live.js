/*
 * A page that waits for the house looks again by itself. It asks for one word and draws itself
 * anew only when that has changed; whoever closes it loses nothing, and without a script the link
 * on the page does the same. It gives up after a while, so that no forgotten tab keeps a session.
 */
(() => {
  "use strict";
  const PATIENCE = 10 * 60 * 1000;
  const began = Date.now();
  const word = document.getElementById("live-word");

  const pause = () => Math.min(4000, 700 + (Date.now() - began) / 10);

  const later = () => {
    const live = document.getElementById("live");
    if (live && live.dataset.watch && Date.now() - began < PATIENCE) {
      setTimeout(() => look(live), pause());
    }
  };

  const text = async (address) => {
    const answer = await fetch(address, { redirect: "error" });
    if (!answer.ok) {
      throw new Error("status " + answer.status);
    }
    return answer.text();
  };

  const look = async (live) => {
    try {
      if ((await text(live.dataset.watch)) !== live.dataset.stands) {
        draw(live, await text(live.dataset.page));
      }
      later();
    } catch {
      // signed out, or the house is away: the link stays, and says so when it is followed
    }
  };

  const draw = (live, page) => {
    const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("live");
    const focused = live.contains(document.activeElement);
    live.replaceWith(fresh);
    word.textContent = fresh.dataset.said;
    if (focused) {
      fresh.focus();
    }
  };

  later();
})();
