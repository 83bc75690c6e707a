let last = false;

window.addEventListener("keydown", () => (last = true), true);
window.addEventListener("pointerdown", () => (last = false), true);

/** Whether what somebody did last was pressing a key. */
export const isByKeyboard = () => last;
