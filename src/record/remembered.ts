/**
 * The same function, which finds each answer once: for what charts and pages ask for over and over, of few values.
 * The answer may depend on nothing but the value.
 */
export function remembered<Value, Answer>(find: (value: Value) => Answer): (value: Value) => Answer {
  const answers = new Map<Value, Answer>();
  return (value) => {
    if (!answers.has(value)) answers.set(value, find(value));
    return answers.get(value) as Answer;
  };
}
