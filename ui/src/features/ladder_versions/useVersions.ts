import { useRead } from "../../queries";

/** Versions are addressed by their numbers, which people know; Rust knows them by their ids. */
export function useVersions() {
  const versions = useRead("ladderVersions", []);
  const byNumber = (number: string | undefined) =>
    versions.data?.find((version) => String(version.number) === number);
  return { versions, byNumber };
}
