import type { Choice } from "../../components/Choice";
import { placementMessages } from "../../messages/placement";
import { useRead } from "../../queries";

/** Every level of the ladder to choose from, the highest of each track first. */
export function useLevelChoices(): Choice[] {
  const { data } = useRead("ladderShow", []);
  if (!data) return [];
  const { levels, tracks } = data.ladder;
  return tracks.flatMap((track) =>
    levels
      .filter((level) => level.track === track.code)
      .toReversed()
      .map((level) => ({
        id: level.code,
        label: level.name,
        description: placementMessages.levelText(level.grade, track.name),
      })),
  );
}

/** The id of standing on no level; level codes have no blank. */
export const offLadder = "off ladder";

/** Every level, and to be off the ladder. */
export function useChoicesWithOff(): Choice[] {
  return [
    ...useLevelChoices(),
    {
      id: offLadder,
      label: placementMessages.offLadder,
      description: placementMessages.offLadderText,
    },
  ];
}
