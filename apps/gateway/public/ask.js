/** Asks the gateway one question; throws with a sentence in Vietnamese where it refuses. */
export async function ask(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors?.length) throw new Error(errors[0].extensions?.sentences?.vi ?? errors[0].message);
  return data;
}
