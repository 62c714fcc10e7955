// The page of a sent letter.
import { startCopying } from "./letter/copying.js";
import { askAgain } from "./letter/pictures.js";

startCopying();
for (const image of document.querySelectorAll("img.paper")) askAgain(image);
