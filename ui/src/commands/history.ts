import { useEffect } from "react";
import { showToast } from "../components/toasts";
import { commandMessages } from "../messages/commands";
import { AppError } from "../platform";
import type { Command } from "./registry";

/** The two steps, each answering what it did in words; and what they would do next, null for nothing. */
export interface History {
  undo: () => Promise<string>;
  redo: () => Promise<string>;
  nextUndo: string | null;
  nextRedo: string | null;
}

const watchers = new Set<() => void>();

/** Runs after every step back or on: what a screen said of the last change may hold no longer. */
export function useHistoryStep(run: () => void): void {
  useEffect(() => {
    watchers.add(run);
    return () => {
      watchers.delete(run);
    };
  }, [run]);
}

/** Undo and redo for the whole program; the steps and their names come from Rust. */
export function undoCommands({ undo, redo, nextUndo, nextRedo }: History): Command[] {
  const run = async (step: "undo" | "redo") => {
    try {
      const label = await (step === "undo" ? undo() : redo());
      for (const watch of watchers) watch();
      showToast(
        step === "undo"
          ? {
              title: commandMessages.undone(label),
              kind: "change",
              action: { label: commandMessages.redo, onAction: () => void run("redo") },
            }
          : {
              title: commandMessages.redone(label),
              kind: "change",
              action: { label: commandMessages.undo, onAction: () => void run("undo") },
            },
      );
    } catch (reason) {
      if (!(reason instanceof AppError)) throw reason;
      const isEmpty = reason.code === "nothing_to_undo" || reason.code === "nothing_to_redo";
      showToast({
        title: reason.message,
        tone: isEmpty ? "plain" : "bad",
        ...(reason.help && { text: reason.help }),
      });
    }
  };
  return [
    {
      id: "change.undo",
      title: commandMessages.undoNamed(nextUndo),
      section: "change",
      shortcuts: ["Mod+Z"],
      inText: "undo",
      run: () => void run("undo"),
    },
    {
      id: "change.redo",
      title: commandMessages.redoNamed(nextRedo),
      section: "change",
      shortcuts: ["Shift+Mod+Z", "Ctrl+Y"],
      inText: "redo",
      run: () => void run("redo"),
    },
  ];
}
