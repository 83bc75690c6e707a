import { useNavigate } from "@tanstack/react-router";
import type { LadderDraftPage_Serialize as LadderDraftPage } from "../../bindings";
import { useCommands } from "../../commands";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import type { FindingsPanel } from "./useFindingsPanel";

/** Every part of the draft by its name, in the palette. */
export function useDraftCommands(draft: LadderDraftPage, panel: FindingsPanel): void {
  const navigate = useNavigate();
  const part = (id: string, title: string, to: string) => ({
    id: `ladder.draft.${id}`,
    title: words.editPart(title),
    section: "screen" as const,
    run: () => void navigate({ to }),
  });
  useCommands([
    {
      id: "ladder.findings",
      title: panel.isOpen ? words.hideFindings : words.showFindings,
      section: "screen",
      run: panel.toggle,
    },
    part("levels", words.levels, "/ladder/draft"),
    part("competencies", words.competencies, "/ladder/draft/competencies"),
    part("matrix", words.matrix, "/ladder/draft/matrix"),
    part("changes", words.changes, "/ladder/draft/changes"),
    ...draft.page.ladder.levels.map(({ code, name }) => ({
      id: `ladder.draft.level.${code}`,
      title: words.editLevel(name),
      section: "screen" as const,
      run: () => void navigate({ to: "/ladder/draft/level/$code", params: { code } }),
    })),
  ]);
}
