import { PanelRight } from "lucide-react";
import { Button } from "../../components/Button";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import type { FindingsPanel } from "./useFindingsPanel";

/** How much there is to look at, and the panel that shows it. */
export function FindingsToggle({ panel }: { panel: FindingsPanel }) {
  const { draft } = useDraft();
  return (
    <Button
      variant="quiet"
      onPress={panel.toggle}
      aria-expanded={panel.isOpen}
      icon={<PanelRight aria-hidden="true" />}
    >
      {words.toLook(draft.findings.length)}
    </Button>
  );
}
