import type { LadderDraftPage_Serialize as LadderDraftPage } from "../../bindings";
import { LinkTab, LinkTabs } from "../../components/LinkTabs";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useRead } from "../../queries";

/** The parts of the draft. */
export function DraftTabs({ draft }: { draft: LadderDraftPage }) {
  const { levels, competencies } = draft.page.ladder;
  const { data: comparison } = useRead("ladderCompare", [draft.based_on, draft.id]);
  return (
    <LinkTabs label={words.parts}>
      <LinkTab to="/ladder/draft" count={levels.length}>
        {words.levels}
      </LinkTab>
      <LinkTab to="/ladder/draft/competencies" count={competencies.length}>
        {words.competencies}
      </LinkTab>
      <LinkTab to="/ladder/draft/matrix">{words.matrix}</LinkTab>
      <LinkTab to="/ladder/draft/changes" {...(comparison && { count: comparison.changes.length })}>
        {words.changes}
      </LinkTab>
    </LinkTabs>
  );
}
