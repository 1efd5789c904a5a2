//! Strongly connected components, after Tarjan, with a stack of its own.

/// Nodes `0..successors.len()`, grouped: two nodes share a group if each can be
/// reached from the other. Only groups with a cycle are listed; nodes ascend.
pub(super) fn cycles(successors: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        successors,
        order: vec![None; successors.len()],
        low: vec![0; successors.len()],
        open: Vec::new(),
        is_open: vec![false; successors.len()],
        count: 0,
        found: Vec::new(),
    };
    for node in 0..successors.len() {
        if search.order[node].is_none() {
            search.run(node);
        }
    }
    search.found
}

struct Search<'a> {
    successors: &'a [Vec<usize>],
    /// When each node was first seen.
    order: Vec<Option<usize>>,
    /// The earliest open node that each one leads to.
    low: Vec<usize>,
    /// Nodes whose component is not complete.
    open: Vec<usize>,
    is_open: Vec<bool>,
    count: usize,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    fn run(&mut self, start: usize) {
        let mut path = vec![(start, 0)];
        self.enter(start);
        while let Some(top) = path.last_mut() {
            let (node, at) = *top;
            top.1 += 1;
            if let Some(&next) = self.successors[node].get(at) {
                match self.order[next] {
                    None => {
                        self.enter(next);
                        path.push((next, 0));
                    }
                    Some(order) if self.is_open[next] => {
                        self.low[node] = self.low[node].min(order);
                    }
                    Some(_) => {}
                }
                continue;
            }
            path.pop();
            if let Some(&(parent, _)) = path.last() {
                self.low[parent] = self.low[parent].min(self.low[node]);
            }
            if self.order[node] == Some(self.low[node]) {
                self.close(node);
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = Some(self.count);
        self.low[node] = self.count;
        self.count += 1;
        self.open.push(node);
        self.is_open[node] = true;
    }

    fn close(&mut self, root: usize) {
        let start = self.open.iter().rposition(|&it| it == root).unwrap_or(0);
        let mut component = self.open.split_off(start);
        for &node in &component {
            self.is_open[node] = false;
        }
        if component.len() > 1 || self.successors[root].contains(&root) {
            component.sort_unstable();
            self.found.push(component);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cycles;

    #[test]
    fn only_cycles_are_listed() {
        let graph = [vec![1], vec![2], vec![1, 3], vec![3], vec![], vec![0]];
        assert_eq!(cycles(&graph), [vec![3], vec![1, 2]]);
    }

    #[test]
    fn a_long_chain_is_no_matter() {
        let mut graph: Vec<Vec<usize>> = (1..200_000).map(|it| vec![it]).collect();
        graph.push(vec![0]);
        assert_eq!(cycles(&graph).len(), 1);
    }
}
