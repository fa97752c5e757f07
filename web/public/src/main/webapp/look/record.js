// Moves the handle out of the address and into the form: no server sees it before the button is pressed.
(() => {
  const handle = location.hash.slice(1);
  if (handle) {
    document.getElementById("handle").value = handle;
    history.replaceState(null, "", location.pathname);
  }
})();
