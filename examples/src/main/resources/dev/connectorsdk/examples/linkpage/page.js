// Keeps the page in step with the server: no framework, nothing from elsewhere.
"use strict";

const pause = 1500;
const invitation = document.getElementById("invitation");

function show(state) {
  if (document.body.dataset.stage === state.stage
      && document.getElementById("headline").textContent === state.headline) {
    return; // a screen reader would read it again
  }
  document.body.dataset.stage = state.stage;
  document.getElementById("headline").textContent = state.headline;
  document.getElementById("detail").textContent = state.detail;
  if (state.stage !== "waiting") {
    invitation.replaceChildren(); // the session is of no more use
  }
}

async function look() {
  try {
    const answer = await fetch("/state", { cache: "no-store" });
    if (answer.ok) {
      show(await answer.json());
    }
  } catch (offline) {
    // the next look may find the server again
  }
}

async function watch() {
  await look();
  setTimeout(watch, pause);
}

invitation.addEventListener("success", look); // told by StackOne's hub
watch();
