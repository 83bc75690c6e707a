import { useParams } from "@tanstack/react-router";
import { EmptyState } from "../../components/EmptyState";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import { LevelDelegation } from "./LevelDelegation";
import { LevelExpectations } from "./LevelExpectations";
import css from "./LevelPage.module.css";
import { LevelWords } from "./LevelWords";

/** One level of the draft, edited where it stands. */
export function LevelPage() {
  const { draft } = useDraft();
  const { code } = useParams({ strict: false });
  const level = draft.page.ladder.levels.find((one) => one.code === code);
  if (!level) return <EmptyState title={words.levelGone} text={words.levelGoneText} />;
  return (
    // What is typed belongs to this level: another one begins with fields of its own.
    <div key={level.code} className={css.page}>
      <LevelWords level={level} />
      <LevelExpectations level={level} />
      <LevelDelegation level={level} />
    </div>
  );
}
