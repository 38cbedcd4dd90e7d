// Polls the server and updates the page; no framework, no external resources.
"use strict";

const pollInterval = 1500;
const invitation = document.getElementById("invitation");

function show(state) {
  if (document.body.dataset.stage === state.stage
      && document.getElementById("headline").textContent === state.headline) {
    return; // avoids repeated announcements by screen readers
  }
  document.body.dataset.stage = state.stage;
  document.getElementById("headline").textContent = state.headline;
  document.getElementById("detail").textContent = state.detail;
  if (state.stage !== "waiting") {
    invitation.replaceChildren(); // the connect session has ended
  }
}

async function poll() {
  try {
    const response = await fetch("/state", { cache: "no-store" });
    if (response.ok) {
      show(await response.json());
    }
  } catch (offline) {
    // retried by the next poll
  }
}

async function watch() {
  await poll();
  setTimeout(watch, pollInterval);
}

invitation.addEventListener("success", poll); // event of StackOne's hub
watch();
