import { useEffect, useRef, useSyncExternalStore } from "react";

/** In the order in which the palette and the page of shortcuts show them. */
export const commandSections = ["screen", "go", "change", "view", "help"] as const;
type CommandSection = (typeof commandSections)[number];

export interface Command {
  /** Stable, such as "go.people". A later registration of the same id takes its place while it lasts. */
  id: string;
  title: string;
  section: CommandSection;
  run: () => void;
  /** "Mod+K" (Ctrl, or ⌘ on a Mac), "G P" for one after the other, "?". The first is the one that is shown. */
  shortcuts?: readonly string[];
  /** Other words people look for. */
  keywords?: string;
  /** False hides it from the palette and silences its keys. */
  enabled?: boolean;
  /** Where the field with the focus shows what was typed last, its keys do this to the typing instead. */
  inText?: "undo" | "redo";
  /** A part of the screen answers these keys itself: they are listed, and not listened for. */
  isAnsweredThere?: boolean;
  /** Reachable by key only, such as the palette itself. */
  isHidden?: boolean;
}

function makeRegistry() {
  const layers: { commands: readonly Command[] }[] = [];
  const listeners = new Set<() => void>();
  let snapshot: readonly Command[] = [];

  function publish() {
    const byId = new Map<string, Command>();
    for (const command of layers.flatMap(({ commands }) => commands)) byId.set(command.id, command);
    snapshot = Array.from(byId.values());
    for (const listener of listeners) listener();
  }

  return {
    /** A place for commands, above those that are there. What is offered in it may change; the place stays the same. */
    addLayer() {
      const layer: { commands: readonly Command[] } = { commands: [] };
      layers.push(layer);
      return {
        offer(commands: readonly Command[]): void {
          layer.commands = commands;
          publish();
        },
        remove(): void {
          layers.splice(layers.indexOf(layer), 1);
          publish();
        },
      };
    },
    all: () => snapshot,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const commandRegistry = makeRegistry();

/** Offers commands as long as the component is shown. Titles and keys may change, `run` is always the newest. */
export function useCommands(commands: readonly Command[]): void {
  const newest = useRef(commands);
  useEffect(() => {
    newest.current = commands;
  });
  const layer = useRef<ReturnType<typeof commandRegistry.addLayer> | null>(null);
  useEffect(() => {
    const added = commandRegistry.addLayer();
    layer.current = added;
    return added.remove;
  }, []);
  // Offered anew only when something that is shown differs, not on every render.
  const shape = JSON.stringify(commands.map(({ run: _, ...shown }) => shown));
  useEffect(() => {
    const shown = JSON.parse(shape) as Omit<Command, "run">[];
    layer.current?.offer(
      shown.map((command) => ({
        ...command,
        run: () => newest.current.find(({ id }) => id === command.id)?.run(),
      })),
    );
  }, [shape]);
}

export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(commandRegistry.subscribe, commandRegistry.all);
}
