package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/service"
	"github.com/flyteorg/flyte/flytepropeller/events"
	"github.com/flyteorg/flyte/flytepropeller/pkg/apis/flyteworkflow/v1alpha1"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/config"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/nodes"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/nodes/interfaces"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/nodes/start"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/nodes/task"
	"github.com/flyteorg/flyte/flytestdlib/contextutils"
	"github.com/flyteorg/flyte/flytestdlib/fastcheck"
	"github.com/flyteorg/flyte/flytestdlib/logger"
	"github.com/flyteorg/flyte/flytestdlib/promutils"
	"github.com/flyteorg/flyte/flytestdlib/promutils/labeled"
	"github.com/flyteorg/flyte/flytestdlib/storage"
)

type options struct {
	agent, admin, plugin string
	resync               time.Duration
	quotas               bool
	verbosity            int
}

// propeller is one process of Flyte's core, without Kubernetes: workflows come from requests.
type propeller struct {
	store      *storage.DataStore
	handler    *task.Handler
	executor   interfaces.Node
	admin      service.AdminServiceClient
	sink       *recordingSink
	scope      promutils.Scope
	executions map[string]*execution
	restarts   int
}

func newPropeller(ctx context.Context, o options) (*propeller, error) {
	if err := logger.SetConfig(&logger.Config{Level: o.verbosity, Mute: o.verbosity == 0}); err != nil {
		return nil, err
	}
	if err := configure(o); err != nil {
		return nil, err
	}
	labeled.SetMetricKeys(contextutils.ProjectKey)
	connection, err := grpc.NewClient(o.admin, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	scope := promutils.NewScope("core")
	store, err := storage.NewDataStore(&storage.Config{Type: storage.TypeMemory}, scope.NewSubScope("store"))
	if err != nil {
		return nil, err
	}
	cfg := config.GetConfig()
	handler, err := task.New(ctx, nil, nil, noCatalog{}, &cfg.EventConfig, cfg.ClusterID, scope.NewSubScope("task"))
	if err != nil {
		return nil, err
	}
	if err := handler.Setup(ctx, setup{scope.NewSubScope("setup")}); err != nil {
		return nil, err
	}
	p := &propeller{
		store:      store,
		handler:    handler,
		admin:      service.NewAdminServiceClient(connection),
		sink:       &recordingSink{},
		scope:      scope,
		executions: map[string]*execution{},
	}
	if err := p.restart(ctx); err != nil {
		return nil, err
	}
	p.executor, err = nodes.NewExecutor(ctx, cfg.NodeConfig, store, func(string) {}, p.sink, nil, nil,
		"s3://bucket/raw", nil, noCatalog{}, nil, cfg.LiteralOffloadingConfig, &cfg.EventConfig, cfg.ClusterID, nil,
		handlers{task: handler, start: start.New()}, scope.NewSubScope("nodes"))
	return p, err
}

// restart forgets what a new process has forgotten: which events were sent, and the plugin's cache,
// which polls for the answers it has.
func (p *propeller) restart(ctx context.Context) error {
	p.restarts++
	// The size is that of events.ConstructEventSink.
	filter, err := fastcheck.NewOppoBloomFilter(50000, p.scope.NewSubScope(fmt.Sprintf("filter%d", p.restarts)))
	if err != nil {
		return err
	}
	for _, each := range p.executions {
		if err := p.dropCached(ctx, each); err != nil {
			return err
		}
		each.cacheKey++
	}
	p.sink.EventSink, err = events.NewAdminEventSink(ctx, p.admin, &events.Config{Rate: 1e9, Capacity: 1e9}, filter)
	return err
}

func (p *propeller) answer(ctx context.Context, r *request) (any, error) {
	switch r.Do {
	case "create":
		return p.create(ctx, r)
	case "restart":
		return map[string]any{}, p.restart(ctx)
	}
	each, ok := p.executions[r.ID]
	if !ok {
		return nil, fmt.Errorf("no execution %q", r.ID)
	}
	switch r.Do {
	case "round":
		return p.round(ctx, each, r.Poll)
	case "abort":
		return p.abort(ctx, each, r.Reason)
	case "forget":
		delete(p.executions, r.ID)
		return map[string]any{}, nil
	}
	return nil, fmt.Errorf("no request %q", r.Do)
}

// resolve waits until the plugin knows a task type: it calls ListAgents in the background.
func (p *propeller) resolve(ctx context.Context, taskType string) error {
	var err error
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if _, err = p.handler.ResolvePlugin(ctx, taskType, v1alpha1.ExecutionConfig{}); err == nil {
			return nil
		}
	}
	return err
}
