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
  return stepCommands({
    undo: { title: commandMessages.undoNamed(nextUndo), run: () => void run("undo") },
    redo: { title: commandMessages.redoNamed(nextRedo), run: () => void run("redo") },
  });
}

interface Way {
  title: string;
  run: () => void;
}

/**
 * Undo and redo by their keys. A screen with steps of its own (answers, cards) has its own while it is open: what was changed
 * elsewhere before lies out of sight behind it.
 */
export function stepCommands({ undo, redo }: { undo: Way; redo: Way }): Command[] {
  return [
    {
      id: "change.undo",
      section: "change",
      shortcuts: ["Mod+Z"],
      inText: "undo",
      ...undo,
    },
    {
      id: "change.redo",
      section: "change",
      shortcuts: ["Shift+Mod+Z", "Ctrl+Y"],
      inText: "redo",
      ...redo,
    },
  ];
}
