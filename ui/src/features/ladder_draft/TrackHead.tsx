import { ArrowLeft, ArrowRight, Ellipsis, Trash2 } from "lucide-react";
import type { Track_Serialize as Track } from "../../bindings";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { DraftText } from "./DraftText";
import { useDraft } from "./draft_context";
import { places } from "./places";
import css from "./RungGrid.module.css";
import { useDraftEdit } from "./useDraftEdit";

/** The name of a track and what it is about, above its rail. */
export function TrackHead({ track, at }: { track: Track; at: number }) {
  const { draft } = useDraft();
  const edit = useDraftEdit();
  const { code, name, description } = track;
  const last = draft.page.ladder.tracks.length - 1;
  const move = (to: number) => void edit({ kind: "track_move", code, to }, words.trackMoved(name));
  return (
    <div className={css.track} data-place={places.track(code)}>
      <div className={css.trackName}>
        <DraftText
          title={words.trackName}
          label={words.trackNameOf(name)}
          look="line"
          hint={words.trackName}
          saved={name}
          toEdit={(text) => ({ kind: "track_change", code, name: text, description })}
          isSingleLine
        />
      </div>
      <Menu
        trigger={
          <IconButton label={words.trackMenu(name)} icon={<Ellipsis aria-hidden="true" />} />
        }
        groups={[
          {
            entries: [
              {
                id: "left",
                label: words.trackLeft,
                icon: <ArrowLeft aria-hidden="true" />,
                isDisabled: at === 0,
                onAction: () => move(at - 1),
              },
              {
                id: "right",
                label: words.trackRight,
                icon: <ArrowRight aria-hidden="true" />,
                isDisabled: at === last,
                onAction: () => move(at + 1),
              },
            ],
          },
          {
            entries: [
              {
                id: "remove",
                label: words.remove,
                icon: <Trash2 aria-hidden="true" />,
                tone: "danger",
                onAction: () => void edit({ kind: "track_remove", code }, words.trackRemoved(name)),
              },
            ],
          },
        ]}
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
