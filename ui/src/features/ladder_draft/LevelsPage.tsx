import { NameAdder } from "../../components/NameAdder";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { DraftText } from "./DraftText";
import { useDraft } from "./draft_context";
import css from "./LevelsPage.module.css";
import { RungGrid } from "./RungGrid";
import { useDraftEdit } from "./useDraftEdit";

/** The draft as one sees a ladder: tracks as rails on shared grades, with its levels to open and to move. */
export function LevelsPage() {
  const { draft } = useDraft();
  const edit = useDraftEdit();
  const { name, description } = draft.page.ladder;
  return (
    <>
      <div className={css.about}>
        <DraftText
          title={words.ladderName}
          look="heading"
          hint={words.ladderName}
          saved={name}
          toEdit={(text) => ({ kind: "about", name: text, description })}
          isSingleLine
        />
        <DraftText
          title={words.about}
          look="line"
          hint={words.aboutHint}
          saved={description}
          toEdit={(text) => ({ kind: "about", name, description: text })}
        />
      </div>
      <RungGrid />
      <div className={css.foot}>
        <p className={css.help}>{words.gridHelp}</p>
        <NameAdder
          label={words.addTrack}
          hint={words.trackName}
          onAdd={async (track) =>
            (await edit({ kind: "track_add", name: track }, words.trackAdded(track))) !== undefined
          }
        />
      </div>
    </>
  );
}
