/** Short sources, by language. */
export const SOURCES: Readonly<Record<string, string>> = {
  javascript: `const boats = require('./boats')

// The tide turns twice a day, so the ferry waits for it.
function nextSailing(now) {
  const tide = boats.tideAt(now)
  if (tide.isLow) {
    return tide.next
  }
  return now
}

module.exports = { nextSailing }
`,
  typescript: `import { readFile } from 'node:fs/promises'

export interface Boat {
  readonly name: string
  readonly seats: number
}

export async function load(path: string): Promise<Boat[]> {
  const raw = await readFile(path, 'utf8')
  return JSON.parse(raw) as Boat[]
}
`,
  python: `"""Counts the boats in the harbor.

The file has one boat a line, with its name and length.
"""
import sys
from collections import Counter


def count(path):
    boats = Counter()
    with open(path) as lines:
        for line in lines:
            name, _ = line.split(',')
            boats[name] += 1
    return boats


if __name__ == '__main__':
    print(count(sys.argv[1]))
`,
  java: `package harbor;

import java.util.List;

/**
 * A boat and the people who sail on her every morning of the week.
 */
public class Boat {
    private final String name;

    public Boat(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "Boat " + name;
    }
}
`,
  c: `#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    int boats = 0;
    for (int i = 1; i < argc; i++) {
        boats += atoi(argv[i]);
    }
    printf("%d boats\\n", boats);
    return 0;
}
`,
  cpp: `#include <iostream>
#include <vector>

template <typename T>
T total(const std::vector<T>& parts) {
    T sum{};
    for (const auto& part : parts) sum += part;
    return sum;
}

int main() {
    std::cout << total<int>({1, 2, 3}) << std::endl;
}
`,
  csharp: `using System;
using System.Collections.Generic;

namespace Harbor
{
    public class Ferry
    {
        public string Name { get; set; }

        public void Sail(int minutes)
        {
            Console.WriteLine($"{Name} sails in {minutes} minutes");
        }
    }
}
`,
  go: `package main

import (
	"fmt"
	"os"
)

func main() {
	for i, name := range os.Args[1:] {
		fmt.Println(i, name)
	}
}
`,
  rust: `use std::collections::HashMap;

#[derive(Debug)]
struct Boat {
    name: String,
    seats: u32,
}

fn main() {
    let mut boats = HashMap::new();
    boats.insert("Ada", Boat { name: "Ada".into(), seats: 12 });
    println!("{:?}", boats);
}
`,
  ruby: `require 'json'

class Boat
  attr_reader :name

  def initialize(name)
    @name = name
  end

  def sail
    puts "#{name} sails"
  end
end

Boat.new('Ada').sail
`,
  php: `<?php

namespace Harbor;

$boats = ['Ada', 'Bea'];

foreach ($boats as $boat) {
    echo "Boat: $boat\\n";
}

function sail(string $name): void
{
    echo strtoupper($name);
}
`,
  shell: `#!/bin/bash
set -euo pipefail

# Build the site and copy it to the server.
npm ci
npm run build
for host in web1 web2; do
  rsync -a dist/ "$host:/var/www/"
done
if [ -f notes.txt ]; then
  cat notes.txt | grep boat
fi
`,
  sql: `CREATE TABLE boats (
  id INTEGER PRIMARY KEY,
  name VARCHAR(80) NOT NULL
);

SELECT name, COUNT(*) AS trips
FROM boats
JOIN trips ON trips.boat_id = boats.id
WHERE trips.year = 2024
GROUP BY name
ORDER BY trips DESC;
`,
  css: `/* The list of boats */
.boats {
  display: grid;
  gap: 1rem;
}

.boats > li:hover {
  color: #036;
}

@media (max-width: 40em) {
  .boats { display: block; }
}
`,
  json: `{
  "name": "harbor",
  "boats": [
    { "name": "Ada", "seats": 12 },
    { "name": "Bea", "seats": 8 }
  ],
  "open": true
}
`,
  yaml: `# Builds on each push.
name: build
on:
  push:
    branches: [main]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm ci
`,
  haskell: `module Main where

import Data.List (sort)

data Boat = Boat { name :: String, seats :: Int }

total :: [Boat] -> Int
total boats = sum (map seats boats)

main :: IO ()
main = do
  print (total [Boat "Ada" 12])
`,
  kotlin: `package harbor

data class Boat(val name: String, val seats: Int)

fun main() {
    val boats = listOf(Boat("Ada", 12), Boat("Bea", 8))
    boats.filter { it.seats > 10 }
        .forEach { println(it.name) }
}
`,
  swift: `import Foundation

struct Boat {
    let name: String
    var seats: Int
}

func sail(_ boat: Boat) -> String {
    guard boat.seats > 0 else { return "full" }
    return "\\(boat.name) sails"
}
`,
  ini: `[server]
host = localhost
port = 8080

[paths]
root = /var/www
`,
}

/** Texts that are not source files, though some contain code, function names or columns. */
export const NO_SOURCES: Readonly<Record<string, string>> = {
  tutorial: `The ferry company publishes its times as a file. To read it, open the file and go through its lines:

with open('times.csv') as lines:
    for line in lines:
        print(line)

Each line has the harbor and the minute. If a line is broken, the program stops and says where.

if not line:
    continue

This skips the blank lines at the end of the file, which some editors leave there without asking.
`,
  readme: `# harbor

Reads the times of the ferries.

## Install

\`\`\`sh
npm install harbor
\`\`\`

## Use

\`\`\`js
import { times } from 'harbor'
console.log(times())
\`\`\`
`,
  recipe: `Fish soup

Serves: 4
Time: 30 min

Ingredients:
- 500 g cod
- 1 onion
- 2 carrots
- salt, pepper

1. Chop the onion; fry it in butter.
2. Add the carrots (thin slices).
3. Add the fish and simmer for 10 min.
`,
  poem: `The rain came down on harbor town;
The boats lay still, the sails were brown;
And all who slept, or lay awake,
Had heard the wind, had heard it break:

O let me go, O let me be,
Return to me, return to sea;
For while the night is on the bay
If you but wait, it goes away.
`,
  table: `Pos Team P W D L GF GA Pts
1 Harbor 38 28 5 5 91 29 89
2 Stone Hill 38 26 8 4 88 34 86
3 Arn City 38 24 6 8 75 33 78
`,
  csv: `team,played,won,points
Harbor,38,28,89
Stone Hill,38,26,86
`,
  scores: `FT: Harbor 2-1 Arn City (HT 1-0)
45' Goal! Ng (Diaz)
61' 1-1 Cole (pen)
90+2' Yellow card: Marsh
`,
  trace: `TypeError: Cannot read properties of undefined (reading 'name')
    at sail (/srv/harbor/boats.js:12:7)
    at Object.<anonymous> (/srv/harbor/index.js:3:1)
    at Module._compile (node:internal/modules/cjs/loader:1105:14)
`,
  log: `2024-05-01 12:00:01 INFO server started (port=8080)
2024-05-01 12:00:02 INFO db.connect() ok
2024-05-01 12:00:09 ERROR boats.load() failed: timeout=30
`,
  mail: `From: Jo Ng <jo@harbor.example>
To: Ana Diaz <ana@harbor.example>
Subject: Times for May
Date: Wed, 1 May 2024

Hello Ana,

the times are on the server now.

Jo
`,
  dialogue: `ANNA: Where were you?
BEN: At the harbor. (He laughs.)
ANNA: All night;
BEN: All night!
`,
  facts: `Name: Harbor Hall
Opened: 1912
Architect: Ana Diaz
Seats: 1,200
Owner: City of Harbor
`,
}
