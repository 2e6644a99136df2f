import type { Child } from 'hono/jsx'

/** The head of a table of a day or event, a number, and what or who. */
export const tableHead = (first: string, many: string, last: string): Child => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      <th scope="col" class="num">
        {many}
      </th>
      <th scope="col">{last}</th>
    </tr>
  </thead>
)
