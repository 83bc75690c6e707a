import "@tanstack/react-router";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Came to write at once: the note takes the keyboard. */
    writes?: boolean;
  }
}
