import { Plus } from "lucide-react";
import css from "./PersonToken.module.css";

interface PersonTokenProps {
  /** Null for an open role: a hollow token. */
  name: string | null;
  size?: "s" | "m" | "l";
  /** round: individual track; square: manager track. The track is also written beside it. */
  shape?: "round" | "square";
}

/** The first letters of the first and the last name, in any script. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen
    .map((word) => (word ? (Array.from(word)[0] ?? "") : ""))
    .join("")
    .toUpperCase();
}

/** Stands beside the name, which is what is read; the token itself is silent. */
export function PersonToken({ name, size = "m", shape = "round" }: PersonTokenProps) {
  return (
    <span
      className={css.token}
      data-size={size}
      data-shape={shape}
      data-open={name === null || undefined}
      aria-hidden="true"
    >
      {name === null ? <Plus /> : initials(name)}
    </span>
  );
}
