import { Equal, type LucideIcon, Pencil, Plus, SkipForward, TriangleAlert } from "lucide-react";
import type { Fate } from "../../bindings";
import { Badge } from "../../components/Badge";
import { rosterImportMessages as words } from "../../messages/roster_import";

const looks: Record<
  Fate,
  { tone: "accent" | "warn" | "neutral" | "outline" | "bad"; icon: LucideIcon }
> = {
  new: { tone: "accent", icon: Plus },
  changed: { tone: "warn", icon: Pencil },
  unchanged: { tone: "neutral", icon: Equal },
  skipped: { tone: "outline", icon: SkipForward },
  refused: { tone: "bad", icon: TriangleAlert },
};

export function FateBadge({ fate }: { fate: Fate }) {
  const { tone, icon: Icon } = looks[fate];
  return (
    <Badge tone={tone} icon={<Icon size={12} aria-hidden="true" />}>
      {words.fate(fate)}
    </Badge>
  );
}
