// The page of a sent letter.
import { startCopying } from "./letter/copying.js";

startCopying();
