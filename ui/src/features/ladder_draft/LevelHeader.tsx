import { useNavigate } from "@tanstack/react-router";
import { ChevronDown, ChevronUp } from "lucide-react";
import type { Level_Serialize as Level } from "../../bindings";
import { BackLink } from "../../components/BackLink";
import { IconButton } from "../../components/IconButton";
import { PageHeader } from "../../components/PageHeader";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import { FindingsToggle } from "./FindingsToggle";
import { LevelMenu } from "./LevelMenu";
import { neighboursOf } from "./neighbours";
import type { FindingsPanel } from "./useFindingsPanel";
import { useLevelMoves } from "./useLevelMoves";

/** Above the page of a level: where it stands, its neighbours, and what can be done with it. */
export function LevelHeader({ level, panel }: { level: Level; panel: FindingsPanel }) {
  const { draft } = useDraft();
  const navigate = useNavigate();
  const moves = useLevelMoves();
  const { ladder } = draft.page;
  const track = ladder.tracks.find(({ code }) => code === level.track);
  const { below, above } = neighboursOf(ladder, level);
  const open = (one: Level | undefined) => () => {
    if (one) void navigate({ to: "/ladder/draft/level/$code", params: { code: one.code } });
  };
  return (
    <>
      <BackLink to="/ladder/draft">{words.toLevels}</BackLink>
      <PageHeader
        title={level.name}
        sub={words.rung(track?.name ?? level.track, level.grade)}
        actions={
          <>
            <FindingsToggle panel={panel} />
            <IconButton
              label={below ? words.toBelow(below.name) : words.lowest}
              icon={<ChevronDown aria-hidden="true" />}
              isDisabled={!below}
              onPress={open(below)}
            />
            <IconButton
              label={above ? words.toAbove(above.name) : words.highest}
              icon={<ChevronUp aria-hidden="true" />}
              isDisabled={!above}
              onPress={open(above)}
            />
            <LevelMenu
              level={level}
              moves={moves}
              isOpen
              onRemoved={() => void navigate({ to: "/ladder/draft" })}
            />
          </>
        }
      />
    </>
  );
}
