import { createTheme, type CSSVariablesResolver } from "@mantine/core";

/** The desk's theme: rice paper, lacquer (primary and trouble), tea green (done), bronze (needs attention). */
export const deskTheme = createTheme({
  primaryColor: "son",
  primaryShade: { light: 7, dark: 5 },
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  white: "#FFFEFB",
  black: "#211C17",
  fontFamily: '"Be Vietnam Pro","Noto Sans CJK SC","Noto Sans CJK JP","Noto Sans CJK KR",system-ui,sans-serif',
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "19px" },
  lineHeights: { xs: "1.34", sm: "1.54", md: "1.57", lg: "1.6", xl: "1.37" },
  headings: {
    fontWeight: "600",
    sizes: { h1: { fontSize: "19px", lineHeight: "26px" }, h2: { fontSize: "14px", lineHeight: "20px" }, h3: { fontSize: "13px", lineHeight: "20px" } },
  },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "6px", xl: "6px" },
  defaultRadius: "sm",
  colors: {
    son: ["#FBF1EE", "#F4DFD9", "#E8BFB5", "#DE9C8D", "#CB7564", "#B04E3B", "#953627", "#7A2318", "#621B12", "#46120B"],
    che: ["#EFF5EA", "#DCEAD4", "#BCD6B0", "#9AC08B", "#78A767", "#568A4A", "#3F7238", "#2F5C2C", "#234722", "#163016"],
    dong: ["#FBF3E0", "#F5E5C1", "#EACF93", "#DDB566", "#C79841", "#A97B28", "#8C631A", "#714E12", "#563B0C", "#3A2707"],
    gray: ["#FBF9F4", "#F5F1E8", "#ECE6DA", "#DFD7C8", "#C5BAA8", "#8F8473", "#6C6255", "#534B41", "#383129", "#211C17"],
    dark: ["#ECE5DA", "#CFC6B8", "#B0A697", "#8C8274", "#4B443B", "#3A342D", "#2B2621", "#1F1B18", "#181512", "#110F0D"],
  },
  components: {
    Button: { defaultProps: { variant: "default", size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
    PasswordInput: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", checkIconPosition: "right" } },
    Tooltip: { defaultProps: { openDelay: 400 } },
    Modal: { defaultProps: { centered: true } },
    Drawer: { defaultProps: { position: "right", transitionProps: { duration: 120 } } },
  },
});

/** Colours that Mantine has no name for, and the ones it would mix differently, per colour scheme. */
export const deskVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#FFFEFB", "--mantine-color-text": "#211C17", "--mantine-color-dimmed": "#6C6255",
    "--mantine-color-placeholder": "#6C6255", "--mantine-color-default": "#FFFEFB", "--mantine-color-default-hover": "#F5F1E8",
    "--mantine-color-default-border": "#8F8473", "--mantine-color-anchor": "#7A2318", "--mantine-color-error": "#7A2318",
    "--mantine-primary-color-light": "#FBF1EE", "--mantine-primary-color-light-color": "#7A2318",
    "--dk-line": "#DFD7C8", "--dk-input": "#8F8473", "--dk-chrome": "#F5F1E8", "--dk-head": "#FBF9F4", "--dk-sel": "#FBF1EE",
    "--dk-ok-bg": "#EFF5EA", "--dk-ok-fg": "#2F5C2C", "--dk-ok-bd": "#BCD6B0", "--dk-ok-fill": "#3F7238",
    "--dk-warn-bg": "#FBF3E0", "--dk-warn-fg": "#714E12", "--dk-warn-bd": "#DDB566",
    "--dk-bad-bg": "#FBF1EE", "--dk-bad-fg": "#7A2318", "--dk-bad-bd": "#DE9C8D",
    "--dk-neu-bg": "#ECE6DA", "--dk-neu-fg": "#534B41",
    "--dk-ins-bg": "#DDEBD5", "--dk-ins-fg": "#1E451E", "--dk-del-bg": "#F6DCD5", "--dk-del-fg": "#702015",
    "--dk-bar": "#3F7238", "--dk-mark": "#FBEBC4",
  },
  dark: {
    "--mantine-color-body": "#1F1B18", "--mantine-color-text": "#ECE5DA", "--mantine-color-dimmed": "#B0A697",
    "--mantine-color-placeholder": "#B0A697", "--mantine-color-default": "#2B2621", "--mantine-color-default-hover": "#3A342D",
    "--mantine-color-default-border": "#7B7164", "--mantine-color-anchor": "#E8AD9F", "--mantine-color-error": "#EFB0A2",
    "--mantine-primary-color-light": "#3A211B", "--mantine-primary-color-light-color": "#DE9C8D",
    "--dk-line": "#3A342D", "--dk-input": "#7B7164", "--dk-chrome": "#181512", "--dk-head": "#241F1B", "--dk-sel": "#35211B",
    "--dk-ok-bg": "#22301E", "--dk-ok-fg": "#A9CF9B", "--dk-ok-bd": "#3F5C37", "--dk-ok-fill": "#3F7238",
    "--dk-warn-bg": "#372B14", "--dk-warn-fg": "#E6C27A", "--dk-warn-bd": "#6B5323",
    "--dk-bad-bg": "#3D211A", "--dk-bad-fg": "#EFB0A2", "--dk-bad-bd": "#7D4033",
    "--dk-neu-bg": "#38322B", "--dk-neu-fg": "#CFC6B8",
    "--dk-ins-bg": "#263B22", "--dk-ins-fg": "#BFE0B2", "--dk-del-bg": "#47231B", "--dk-del-fg": "#F3BBAE",
    "--dk-bar": "#78A767", "--dk-mark": "#4A3A16",
  },
});
