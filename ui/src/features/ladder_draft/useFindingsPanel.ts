import { useState, useSyncExternalStore } from "react";

/** From here on there is room for what is to look at beside the picture, and beside the wider page of a level. */
const roomy = { picture: "(min-width: 1240px)", level: "(min-width: 1500px)" };

function useMedia(query: string): boolean {
  const find = () => (typeof window.matchMedia === "function" ? window.matchMedia(query) : null);
  return useSyncExternalStore(
    (listener) => {
      const found = find();
      found?.addEventListener("change", listener);
      return () => found?.removeEventListener("change", listener);
    },
    () => find()?.matches ?? true,
  );
}

export interface FindingsPanel {
  isOpen: boolean;
  toggle: () => void;
}

/** Open where there is something to look at and room for it, until somebody decides otherwise. */
export function useFindingsPanel(beside: "picture" | "level", findings: number): FindingsPanel {
  const isRoomy = useMedia(roomy[beside]);
  const [chosen, setChosen] = useState<boolean | null>(null);
  // Mending the last one does not shift the page under the hands.
  const [hadSome, setHadSome] = useState(findings > 0);
  if (findings > 0 && !hadSome) setHadSome(true);
  const isOpen = chosen ?? (isRoomy && hadSome);
  return { isOpen, toggle: () => setChosen(!isOpen) };
}
