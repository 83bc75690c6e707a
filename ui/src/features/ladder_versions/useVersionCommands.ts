import { useNavigate } from "@tanstack/react-router";
import { useCommands } from "../../commands";
import { ladderVersionMessages as words } from "../../messages/ladder_versions";
import { useRead } from "../../queries";

/** Every version to read, and each beside the one before it, in the palette. */
export function useVersionCommands(): void {
  const navigate = useNavigate();
  const { data: versions = [] } = useRead("ladderVersions", []);
  useCommands([
    {
      id: "ladder.versions",
      title: words.go,
      section: "screen",
      run: () => void navigate({ to: "/ladder/versions" }),
    },
    ...versions
      .filter(({ status }) => status === "published")
      .map(({ number }) => ({
        id: `ladder.version.${number}`,
        title: words.goTo(number),
        section: "screen" as const,
        run: () =>
          void navigate({ to: "/ladder/versions/$number", params: { number: String(number) } }),
      })),
    ...versions.slice(1).map(({ number }, at) => {
      const to = versions[at]?.number ?? number;
      return {
        id: `ladder.compare.${number}`,
        title: words.goCompare(number, to),
        section: "screen" as const,
        run: () =>
          void navigate({
            to: "/ladder/compare/$from/$to",
            params: { from: String(number), to: String(to) },
          }),
      };
    }),
  ]);
}
