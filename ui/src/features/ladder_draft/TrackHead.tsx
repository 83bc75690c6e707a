import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Track_Serialize as Track } from "../../bindings";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { DraftText } from "./DraftText";
import { useDraft } from "./draft_context";
import { PartMenu, PartName } from "./PartHead";
import { places } from "./places";
import css from "./RungGrid.module.css";
import { useDraftEdit } from "./useDraftEdit";

/** The name of a track and what it is about, above its rail. */
export function TrackHead({ track, at }: { track: Track; at: number }) {
  const { draft } = useDraft();
  const edit = useDraftEdit();
  const { code, name, description } = track;
  return (
    <div className={css.track} data-place={places.track(code)}>
      <div className={css.trackName}>
        <PartName
          title={words.trackName}
          label={words.trackNameOf(name)}
          saved={name}
          toEdit={(text) => ({ kind: "track_change", code, name: text, description })}
        />
      </div>
      <PartMenu
        label={words.trackMenu(name)}
        at={at}
        last={draft.page.ladder.tracks.length - 1}
        back={{ label: words.trackLeft, icon: <ArrowLeft aria-hidden="true" /> }}
        forth={{ label: words.trackRight, icon: <ArrowRight aria-hidden="true" /> }}
        onMove={(to) => void edit({ kind: "track_move", code, to }, words.trackMoved(name))}
        onRemove={() => void edit({ kind: "track_remove", code }, words.trackRemoved(name))}
      />
      <div className={css.trackAbout}>
        <DraftText
          title={words.trackAbout(name)}
          look="line"
          hint={words.trackAboutHint}
          saved={description}
          toEdit={(text) => ({ kind: "track_change", code, name, description: text })}
        />
      </div>
    </div>
  );
}
