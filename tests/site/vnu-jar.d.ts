/** The package comes without types: it answers the path of the checker's JAR file. */
declare module 'vnu-jar' {
  const path: string;
  export default path;
}
