import type { Ladder_Serialize as Ladder } from "../../bindings";
import type { Choice } from "../../components/Choice";
import { placementMessages } from "../../messages/placement";
import { useRead } from "../../queries";

/** Every level of the ladder that counts to choose from. */
export function useLevelChoices(): Choice[] {
  const { data } = useRead("ladderShow", []);
  return data ? levelChoices(data.ladder) : [];
}

/** Every level of a ladder to choose from, the highest of each track first. */
export function levelChoices({ levels, tracks }: Pick<Ladder, "levels" | "tracks">): Choice[] {
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
