/*
 * The queue by keyboard alone. Single keys move and open and never decide anything; they are silent
 * while somebody types, and can be switched off (WCAG 2.1.4). Everything they do is a link or a
 * field of the page.
 */
(() => {
  "use strict";
  const OFF = "custodes.keys.off";
  const VIEWS = { m: "mine", u: "unassigned", d: "due-soon", l: "overdue", q: "open" };
  const dialog = document.getElementById("keys");
  const off = document.getElementById("keys-off");
  const links = () => [...document.querySelectorAll(".queue tbody a.number")];
  let going = false;

  const isOff = () => localStorage.getItem(OFF) === "yes";

  const move = (by) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    const to = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  };

  const follow = (selector) => document.querySelector(selector)?.click();

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    o: () => links().includes(document.activeElement) && document.activeElement.click(),
    n: () => follow("a[rel=next]"),
    p: () => follow("a[rel=prev]"),
    "/": () => document.getElementById("number").focus(),
  };

  // the focus may rest for a moment in the overlay that was just closed
  const types = (target) =>
    target.closest("dialog[open]") !== null ||
    target.closest("input:not([type=checkbox]), select, textarea") !== null;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || types(event.target)) {
      return;
    }
    if (event.key === "?") {
      event.preventDefault();
      dialog.showModal();
    } else if (!isOff() && going && VIEWS[event.key]) {
      follow("a[data-view=" + VIEWS[event.key] + "]");
    } else if (!isOff() && !going && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
    going = !going && event.key === "g";
  });

  document.getElementById("keys-open").addEventListener("click", () => dialog.showModal());
  // whoever closes the overlay goes on in the list, and not in a field that is hidden
  dialog.addEventListener("close", () => document.activeElement?.blur());
  off.checked = isOff();
  off.addEventListener("change", () => localStorage.setItem(OFF, off.checked ? "yes" : "no"));
})();
