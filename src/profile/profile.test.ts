import { expect, test } from "vitest";
import * as content from "../../tests/support/profiles/thu/index.ts";
import { profile } from "../../tests/support/profiles/thu/profile.ts";
import { Profile } from "./contract.ts";
import { readContent, readProfile } from "./load.ts";

const folder = new URL("../../tests/support/profiles/", import.meta.url);

test("a profile is one folder, wherever it stands", async () => {
  expect(await readProfile("thu", folder)).toEqual(profile);
  expect({ ...(await readContent("thu", folder)) }).toEqual({ ...content });
  expect((await readProfile("phu-tho")).names.en?.place).toBe("Phú Thọ");
  await expect(readProfile("nowhere", folder)).rejects.toMatchObject({ id: "profile_unknown" });
});

test("all that is wrong with a profile is named at once", () => {
  const { fr: _, ...vietnamese } = profile.names;
  const places = [...profile.map.places, { longitude: 1, latitude: 1 }];
  const found = Profile.safeParse({ ...profile, sourceLanguage: "en", names: vietnamese, map: { ...profile.map, places } });
  expect(found.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([
    "languages must name the source language",
    "frontPage.vi.places must name every place of the map",
    "names.fr is missing",
    "frontPage.fr.places must name every place of the map",
  ]);
  expect(Profile.safeParse({ ...profile, timeZone: "Mars/Olympus" }).error?.issues.map(({ message }) => message)).toEqual([
    "must be a time zone such as Asia/Ho_Chi_Minh",
  ]);
});
