import { useNavigate } from "@tanstack/react-router";
import { useCommands } from "../../commands";
import { ladderVersionMessages as words } from "../../messages/ladder_versions";
import { useRead } from "../../queries";
import { useBeginDraft } from "../ladder_draft/BeginDraft";

/** Every version to read and to begin a new one from, and each beside the one before it, in the palette. */
export function useVersionCommands(): void {
  const navigate = useNavigate();
  const { data: versions = [] } = useRead("ladderVersions", []);
  const { begin } = useBeginDraft();
  const isDraftOpen = versions.some(({ status }) => status === "draft");
  const published = versions.filter(({ status }) => status === "published");
  useCommands([
    {
      id: "ladder.versions",
      title: words.go,
      section: "screen",
      run: () => void navigate({ to: "/ladder/versions" }),
    },
    ...published.map(({ number }) => ({
      id: `ladder.version.${number}`,
      title: words.goTo(number),
      section: "screen" as const,
      run: () =>
        void navigate({ to: "/ladder/versions/$number", params: { number: String(number) } }),
    })),
    // The one that counts has its own command, “Edit a new version”.
    ...published
      .filter(({ counts }) => !counts)
      .map((line) => ({
        id: `ladder.begin.${line.number}`,
        title: words.goBegin(line.number),
        section: "screen" as const,
        enabled: !isDraftOpen,
        run: () => begin(line),
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
